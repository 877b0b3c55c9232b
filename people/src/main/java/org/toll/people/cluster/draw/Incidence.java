package org.toll.people.cluster.draw;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.Count;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;
import org.toll.people.record.Column;

/**
 * People by lists: who stands on which, however often a list names them. What a list says twice counts once. Immutable.
 */
public final class Incidence {
    /** One bit for each list, and the sign stays free. */
    public static final int MOST_LISTS = 62;

    private final List<String> lists;
    private final long[] patternOf;

    private Incidence(List<String> lists, long[] patternOf) {
        this.lists = lists;
        this.patternOf = patternOf;
    }

    /**
     * @param lists the list of each record
     * @throws InvalidInput if there are more than {@value #MOST_LISTS} lists, or the two do not cover the same records
     */
    public static Incidence of(Clustering clustering, Column lists) {
        if (lists.size() != clustering.records()) {
            throw InvalidInput.of(
                    "Each of the " + clustering.records() + " records has a list", lists.size(), "Use one table.");
        }
        if (lists.texts().size() > MOST_LISTS) {
            throw InvalidInput.of(
                    "Overlaps are kept for at most " + MOST_LISTS + " lists", lists.texts().size(), "Merge small lists.");
        }
        long[] patternOf = new long[clustering.people()];
        for (int row = 0; row < lists.size(); row++) {
            patternOf[clustering.personOf(row)] |= 1L << lists.codeAt(row);
        }
        return new Incidence(lists.texts(), patternOf);
    }

    /** Names of the lists, in the order of the bits. */
    public List<String> lists() {
        return lists;
    }

    /** Number of people. */
    public int people() {
        return patternOf.length;
    }

    /** The lists of a person: bit {@code j} for list {@code j}. */
    public long patternOf(int person) {
        return patternOf[person];
    }

    /** People by pattern. */
    public OverlapTable overlaps() {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (long pattern : patternOf) {
            cells.merge(pattern, Count.ofPersons(1), Count::plus);
        }
        return new OverlapTable(lists, cells);
    }
}
