package org.toll.people.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.toll.people.name.GivenNames;

/**
 * Which values of a column of given names are names that people bear, and not slips of one: those that a lexicon knows, and those
 * that many records have unless they are one slip from a name that is far commoner. A slip of Ivan is seldom exactly Igor, so
 * that two different names of this kind speak against one person more than two spellings do.
 *
 * <p><b>Bias.</b> A slip that a whole list repeats passes for a name; a rare name of no lexicon passes for a slip.
 */
public final class EstablishedNames {
    private static final int LEAST_RECORDS = 5;

    /** Slips of common names repeat in large files. */
    private static final double LEAST_SHARE = 2e-5;

    /** How much commoner a name is than any one slip of it. */
    private static final int COMMONER = 20;

    /** The commonest are enough: they are nearly all records, and each is compared with each. */
    private static final int MOST_NAMES = 2_000;

    private EstablishedNames() {}

    /** The values, as the attribute has them, that are names. */
    public static Set<String> of(Attribute attribute) {
        GivenNames lexicon = GivenNames.bundled();
        List<String> values = attribute.values();
        Set<String> names = new HashSet<>();
        List<Integer> common = new ArrayList<>();
        int least = (int) Math.max(LEAST_RECORDS, LEAST_SHARE * attribute.records());
        IntStream.range(0, values.size())
                .boxed()
                .filter(code -> attribute.count(code) >= least)
                .sorted(Comparator.comparing(attribute::count).reversed().thenComparing(code -> code))
                .limit(MOST_NAMES)
                .forEach(common::add);
        Spelling spelling = new Spelling(common.stream().map(values::get).toList());
        for (int rank = 0; rank < common.size(); rank++) {
            if (!isSlip(rank, common, attribute, spelling)) {
                names.add(values.get(common.get(rank)));
            }
        }
        List<String> sounds = attribute.sounds();
        for (int code = 0; code < sounds.size(); code++) {
            if (lexicon.isKnown(sounds.get(code))) {
                names.add(values.get(code));
            }
        }
        names.removeIf(Initials::isInitial);
        return Set.copyOf(names);
    }

    private static boolean isSlip(int rank, List<Integer> common, Attribute attribute, Spelling spelling) {
        long count = attribute.count(common.get(rank));
        for (int above = 0; above < rank && attribute.count(common.get(above)) >= COMMONER * count; above++) {
            if (spelling.isOneSlip(rank, above)) {
                return true;
            }
        }
        return false;
    }
}
