package org.toll.people.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.toll.people.LinkageRun;
import org.toll.people.explain.PairExplanation;
import org.toll.people.explain.PersonExplanation;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.Column;
import org.toll.report.Block;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/**
 * The people that hang by the thinnest thread, and the pairs that were nearly linked: where a reader's time changes the count
 * most.
 */
final class DoubtfulPeople {
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_WATERFALLS = 6;
    /** A person of more records is shown by its first so many; all pairs of a cluster of thousands would take minutes. */
    private static final int MOST_RECORDS = 40;

    private final LinkageRun run;
    private final ScoringPlan plan;
    private final Shown shown;

    DoubtfulPeople(LinkageRun run, ScoringPlan plan, Shown shown) {
        this.run = run;
        this.plan = plan;
        this.shown = shown;
    }

    List<Block> blocks() {
        List<PersonExplanation> people = weakest();
        List<Block> blocks = new ArrayList<>();
        if (!people.isEmpty()) {
            blocks.add(records(people));
        }
        List<PairExplanation> pairs = new ArrayList<>();
        people.stream()
                .limit(MOST_WATERFALLS / 2)
                .map(person -> person.links().get(person.links().size() - 1))
                .forEach(pairs::add);
        nearlyLinked().stream().limit(MOST_WATERFALLS - pairs.size()).forEach(pairs::add);
        for (int i = 0; i < pairs.size(); i++) {
            blocks.add(PairFigure.of(run.table(), pairs.get(i), run.clustering(), shown, i + 1));
        }
        return blocks;
    }

    /** Of people whose records are linked, those whose weakest record has the lowest average weight to the others. */
    private List<PersonExplanation> weakest() {
        double[] least = new double[run.clustering().people()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int pair = 0; pair < run.pairs().size(); pair++) {
            int person = run.clustering().personOf(run.pairs().first(pair));
            if (person == run.clustering().personOf(run.pairs().second(pair))) {
                least[person] = Math.min(least[person], run.pairs().weightBits(pair));
            }
        }
        List<Integer> suspects = IntStream.range(0, least.length)
                .filter(person -> Double.isFinite(least[person]))
                .boxed()
                .sorted(Comparator.comparingDouble(person -> least[person]))
                .limit(MOST_PEOPLE * 3L)
                .toList();
        return suspects.stream()
                .map(this::explain)
                .sorted(Comparator.comparingDouble(PersonExplanation::leastAverageBits))
                .limit(MOST_PEOPLE)
                .toList();
    }

    private PersonExplanation explain(int person) {
        return PersonExplanation.of(
                plan,
                IntStream.range(0, run.table().size())
                        .filter(row -> run.clustering().personOf(row) == person)
                        .limit(MOST_RECORDS)
                        .boxed()
                        .toList());
    }

    /** Pairs of two people with the highest weights. */
    private List<PairExplanation> nearlyLinked() {
        ScoredPairs pairs = run.pairs();
        return IntStream.range(0, pairs.size())
                .filter(pair -> !run.clustering().isSamePerson(pairs.first(pair), pairs.second(pair)))
                .boxed()
                .sorted(Comparator.comparingDouble(pair -> -pairs.weightBits(pair)))
                .limit(MOST_WATERFALLS)
                .map(pair -> PairExplanation.of(plan, pairs.first(pair), pairs.second(pair)))
                .toList();
    }

    private Block records(List<PersonExplanation> people) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.number("person", "Person"));
        columns.add(Table.Column.number("weakest", "Weakest record, bits"));
        columns.add(Table.Column.text("record", "Record"));
        List<Column> values = run.columns();
        values.forEach(column -> columns.add(Table.Column.text(key(column.name()), column.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (PersonExplanation person : people) {
            for (int row : person.rows()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cells.count(run.clustering().personOf(row) + 1L));
                cells.add(Cells.bits(person.leastAverageBits()));
                cells.add(Cell.of(shown.key(run.table(), row)));
                values.forEach(column ->
                        cells.add(Cell.of(shown.value(column.textAt(row).orElse("")))));
                rows.add(cells);
            }
        }
        return new Block.Tabular(
                "doubtful-people",
                "The %d people that hang by the thinnest thread".formatted(people.size()),
                new Table(columns, rows),
                "Lowest average weight of one record to the other records of the person. Judge these first (toll link review).");
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }
}
