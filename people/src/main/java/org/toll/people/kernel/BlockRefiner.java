package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.toll.people.compare.Attribute;

/**
 * Keeps blocks below the largest allowed size. One above it is split by that attribute of the plan which leaves the fewest
 * pairs, records that lack the attribute forming a group of their own, and so on until all parts fit; a part that no attribute
 * splits is left out and counted, because its pairs would grow with the square of its size.
 */
final class BlockRefiner {
    private final List<Attribute> attributes;
    private final int largestBlock;
    private final int[] rows;
    private final IntList starts = new IntList();
    private int kept;
    private long pairs;
    private int largestSeen;
    private int refined;
    private int skippedRecords;

    private BlockRefiner(List<Attribute> attributes, int largestBlock, int[] rows) {
        this.attributes = attributes;
        this.largestBlock = largestBlock;
        this.rows = rows;
        this.starts.add(0);
    }

    /** @param rows where blocks are added from, and where the kept ones are moved to the front */
    static BlockRefiner of(ScoringPlan plan, BlockingRule rule, int largestBlock, int[] rows) {
        List<Attribute> others = Stream.concat(
                        plan.rules().stream().flatMap(any -> any.keys().stream()),
                        plan.comparisons().stream().map(ScoredComparison::attribute))
                .distinct()
                .filter(attribute -> !rule.keys().contains(attribute))
                .toList();
        return new BlockRefiner(others, largestBlock, rows);
    }

    /** Adds the block that stands in the rows between two positions, both after all that were added before. */
    void add(int from, int to) {
        largestSeen = Math.max(largestSeen, to - from);
        if (to - from <= largestBlock) {
            keep(rows, from, to);
            return;
        }
        int skippedBefore = skippedRecords;
        split(Arrays.copyOfRange(rows, from, to), attributes);
        if (skippedRecords - skippedBefore < to - from) {
            refined++;
        }
    }

    private void split(int[] members, List<Attribute> splitters) {
        if (members.length <= largestBlock) {
            keep(members, 0, members.length);
            return;
        }
        long fewest = (long) members.length * members.length;
        int[] best = new int[0];
        int used = -1;
        for (int splitter = 0; splitter < splitters.size(); splitter++) {
            int[] sorted = sortedBy(members, splitters.get(splitter));
            long left = 0;
            int from = 0;
            while (from < sorted.length) {
                int to = endOfRun(sorted, from, splitters.get(splitter));
                left += (long) (to - from) * (to - from);
                from = to;
            }
            if (left < fewest) {
                fewest = left;
                best = sorted;
                used = splitter;
            }
        }
        if (used < 0) {
            skippedRecords += members.length;
            return;
        }
        Attribute chosen = splitters.get(used);
        List<Attribute> rest = new ArrayList<>(splitters);
        rest.remove(used);
        int from = 0;
        while (from < best.length) {
            int to = endOfRun(best, from, chosen);
            split(Arrays.copyOfRange(best, from, to), rest);
            from = to;
        }
    }

    private static int[] sortedBy(int[] members, Attribute attribute) {
        int[] codes = attribute.codes();
        return Arrays.stream(members)
                .mapToLong(row -> (long) codes[row] << Integer.SIZE | row)
                .sorted()
                .mapToInt(packed -> (int) packed)
                .toArray();
    }

    private static int endOfRun(int[] sorted, int from, Attribute attribute) {
        int[] codes = attribute.codes();
        int to = from + 1;
        while (to < sorted.length && codes[sorted[to]] == codes[sorted[from]]) {
            to++;
        }
        return to;
    }

    private void keep(int[] members, int from, int to) {
        int size = to - from;
        if (size < 2) {
            return;
        }
        System.arraycopy(members, from, rows, kept, size);
        kept += size;
        starts.add(kept);
        pairs += (long) size * (size - 1) / 2;
    }

    /** Start of each block kept in the rows, and their end. */
    int[] starts() {
        return starts.toArray();
    }

    BlockCounts counts() {
        return new BlockCounts(pairs, largestSeen, refined, skippedRecords);
    }
}
