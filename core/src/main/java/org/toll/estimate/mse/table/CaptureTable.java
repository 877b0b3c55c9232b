package org.toll.estimate.mse.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.Count;
import org.toll.base.InvalidInput;

/**
 * How many persons show each inclusion pattern (capture history) over a set of lists. Immutable; patterns ascend, none is empty
 * of persons, and the pattern "on no list" is never in it: that is what is to be estimated.
 *
 * <p>A pattern is a bit set: bit {@code j} is set for persons on list {@code j}.
 */
public final class CaptureTable {
    /** A pattern is kept in the bits of a {@code long}, and its sign bit stays free. */
    public static final int MOST_LISTS = 62;

    private final List<String> lists;
    private final long[] patterns;
    private final long[] counts;
    private final long observed;

    private CaptureTable(List<String> lists, SortedMap<Long, Long> cells) {
        this.lists = lists;
        this.patterns = cells.keySet().stream().mapToLong(Long::longValue).toArray();
        this.counts = cells.values().stream().mapToLong(Long::longValue).toArray();
        this.observed = Arrays.stream(counts).sum();
    }

    /**
     * @param lists names of 1 to {@value #MOST_LISTS} lists, all different
     * @param cells persons by pattern; several entries of one pattern cannot occur, patterns without persons are dropped
     * @throws InvalidInput for blank or repeated names, too many lists, a pattern beyond the lists, or the empty pattern
     */
    public static CaptureTable of(List<String> lists, SortedMap<Long, Count> cells) {
        List<String> names = ListNames.checked(lists);
        SortedMap<Long, Long> kept = new TreeMap<>();
        cells.forEach((pattern, count) -> {
            if (pattern == 0) {
                throw InvalidInput.of(
                        "A pattern that is on no list cannot be counted",
                        count,
                        "Leave the row out: how many no list knows is what is estimated.");
            }
            if (pattern < 0 || pattern >>> names.size() != 0) {
                throw InvalidInput.of(
                        "A pattern names a list that is not there",
                        pattern,
                        "Use bits 0 to " + (names.size() - 1) + ".");
            }
            if (count.value() > 0) {
                kept.put(pattern, count.value());
            }
        });
        return new CaptureTable(names, kept);
    }

    /** Without checks: for tables derived from a valid one. */
    static CaptureTable derived(List<String> lists, SortedMap<Long, Long> cells) {
        cells.values().removeIf(count -> count == 0);
        return new CaptureTable(List.copyOf(lists), cells);
    }

    public List<String> lists() {
        return lists;
    }

    public int listCount() {
        return lists.size();
    }

    /** The number of patterns that hold a person. */
    public int patternCount() {
        return patterns.length;
    }

    /**
     * @param index 0 to {@link #patternCount()} - 1, ascending patterns
     */
    public long pattern(int index) {
        return patterns[index];
    }

    /** Persons with pattern {@link #pattern}: at least 1. */
    public long count(int index) {
        return counts[index];
    }

    /** Persons on at least one list. */
    public long observed() {
        return observed;
    }

    /** Persons with exactly this pattern. */
    public long countOf(long pattern) {
        int index = Arrays.binarySearch(patterns, pattern);
        return index < 0 ? 0 : counts[index];
    }

    /**
     * Persons on every list of a set, and perhaps on others.
     *
     * @param lists bit set of lists; the empty set gives everybody observed
     */
    public long overlap(long lists) {
        long sum = 0;
        for (int i = 0; i < patterns.length; i++) {
            if ((patterns[i] & lists) == lists) {
                sum += counts[i];
            }
        }
        return sum;
    }

    /** Persons on list {@code j}. */
    public long onList(int j) {
        return overlap(1L << j);
    }

    /** Persons on two lists or more. */
    public long onSeveral() {
        long sum = 0;
        for (int i = 0; i < patterns.length; i++) {
            if (Long.bitCount(patterns[i]) > 1) {
                sum += counts[i];
            }
        }
        return sum;
    }

    /** Persons by pattern, for those who build another table from this one. */
    public SortedMap<Long, Long> cells() {
        SortedMap<Long, Long> cells = new TreeMap<>();
        for (int i = 0; i < patterns.length; i++) {
            cells.put(patterns[i], counts[i]);
        }
        return cells;
    }

    /** The names of the lists of a bit set, joined: {@code EXH+HRW}. */
    public String nameOf(long lists) {
        List<String> names = new ArrayList<>();
        for (int j = 0; j < listCount(); j++) {
            if (((lists >>> j) & 1) == 1) {
                names.add(this.lists.get(j));
            }
        }
        return String.join("+", names);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaptureTable that && lists.equals(that.lists) && cells().equals(that.cells());
    }

    @Override
    public int hashCode() {
        return 31 * lists.hashCode() + Arrays.hashCode(counts) * 17 + Arrays.hashCode(patterns);
    }

    @Override
    public String toString() {
        return Collections.unmodifiableList(lists) + " " + cells();
    }
}
