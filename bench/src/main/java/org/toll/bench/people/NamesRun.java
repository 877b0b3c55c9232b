package org.toll.bench.people;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.toll.people.name.GivenNames;
import org.toll.people.name.Letters;
import org.toll.people.name.NameParser;
import org.toll.people.name.Phonetics;
import org.toll.people.place.Gazetteer;
import org.toll.people.place.PlaceParser;
import org.toll.people.synthetic.Scenario;
import org.toll.people.synthetic.SyntheticLists;

/**
 * Times a fold, a parse, the sound codes, a place and an invented record, each per call, best of many rounds: the best round is
 * the one that other work on the machine disturbed least.
 */
public final class NamesRun {
    private static final int ROUNDS = 60;
    private static final int PEOPLE = 20_000;
    private static final int SURNAME = 2;
    private static final int REGION = 8;

    private NamesRun() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        SyntheticLists lists = SyntheticLists.of(Scenario.russian(1, PEOPLE));
        List<String[]> rows = lists.rows().toList();
        List<String> surnames =
                rows.stream().map(row -> row[SURNAME]).distinct().toList();
        List<String> names = rows.stream()
                .limit(5_000)
                .map(row -> row[SURNAME] + " " + row[SURNAME + 1] + " " + row[SURNAME + 2])
                .toList();
        List<String> folded = surnames.stream().limit(2_000).map(Letters::fold).toList();
        List<String> places = rows.stream()
                .limit(5_000)
                .map(row -> row[REGION + 1] + ", " + row[REGION])
                .toList();
        NameParser nameParser = NameParser.of(GivenNames.bundled());
        PlaceParser placeParser = PlaceParser.of(Gazetteer.bundled());
        report("fold of a surname", surnames, text -> Letters.fold(text).length());
        report("parse of a full name", names, text -> nameParser.parse(text).hashCode());
        report("sound codes", folded, text -> Phonetics.codes(text).size());
        report("parse of a place", places, text -> placeParser.parse(text).hashCode());
        report("invented record", List.of("memorial", "press"), list ->
                (int) lists.rows(list).limit(5_000).count());
    }

    private static void report(String what, List<String> texts, ToIntFunction<String> call) {
        long best = Long.MAX_VALUE;
        int work = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work = 0;
            for (String text : texts) {
                work += call.applyAsInt(text);
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        // An invented record is counted by the rows it made, everything else by its calls.
        int calls = what.startsWith("invented") ? work : texts.size();
        System.out.printf(Locale.ROOT, "%-22s %,8d ns%n", what, best / calls);
    }
}
