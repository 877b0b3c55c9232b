package org.toll.estimate.mse.latent;

import java.util.Arrays;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * The persons that one rung of the ladder looks at: the first so many of a random order of all persons, so that the rungs'
 * samples are nested.
 */
final class RungData {
    final int lists;
    final int[][] members;
    final long[] counts;
    final long persons;

    private RungData(int lists, int[][] members, long[] counts) {
        this.lists = lists;
        this.members = members;
        this.counts = counts;
        this.persons = Arrays.stream(counts).sum();
    }

    /** Everybody. */
    static RungData of(CaptureTable table) {
        int[][] members = new int[table.patternCount()][];
        long[] counts = new long[members.length];
        for (int i = 0; i < members.length; i++) {
            members[i] = listsOf(table.pattern(i));
            counts[i] = table.count(i);
        }
        return new RungData(table.listCount(), members, counts);
    }

    private static int[] listsOf(long pattern) {
        int[] lists = new int[Long.bitCount(pattern)];
        int next = 0;
        for (long rest = pattern; rest != 0; rest &= rest - 1) {
            lists[next++] = Long.numberOfTrailingZeros(rest);
        }
        return lists;
    }

    /** The part of the persons that is on each list. */
    double[] rates() {
        double[] rates = new double[lists];
        for (int i = 0; i < counts.length; i++) {
            for (int j : members[i]) {
                rates[j] += (double) counts[i] / persons;
            }
        }
        return rates;
    }

    /** A random order of the persons, each by the index of the pattern. */
    int[] shuffled(Draws draws) {
        int[] order = new int[Math.toIntExact(persons)];
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            Arrays.fill(order, next, next + (int) counts[i], i);
            next += (int) counts[i];
        }
        for (int i = order.length - 1; i > 0; i--) {
            int other = draws.index(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /** The first persons of an order; patterns of none of them are left out. */
    RungData first(int[] order, int persons) {
        long[] reduced = new long[counts.length];
        for (int i = 0; i < persons; i++) {
            reduced[order[i]]++;
        }
        int kept = (int) Arrays.stream(reduced).filter(count -> count > 0).count();
        int[][] keptMembers = new int[kept][];
        long[] keptCounts = new long[kept];
        int next = 0;
        for (int i = 0; i < reduced.length; i++) {
            if (reduced[i] > 0) {
                keptMembers[next] = members[i];
                keptCounts[next++] = reduced[i];
            }
        }
        return new RungData(lists, keptMembers, keptCounts);
    }
}
