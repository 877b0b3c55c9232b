package org.toll.people.cluster.draw;

import java.util.Arrays;
import org.toll.math.random.RandomStream;

/**
 * Metropolis-Hastings moves that split one person in two or make one of two, where moving atom by atom would have to pass
 * through worse states. An edge is chosen blindly; its ends are the seeds of the two parts, and the other members of their
 * groups, in the order of their numbers, go to either part by their average weight with it (Dahl's sequential allocation).
 * A merge is weighed against the chance that the split would have led back.
 */
final class SplitMerge {
    private final Territory land;
    private final Division division;
    private final GroupBits bits;
    private final double unscoredBits;
    private int[] others = new int[8];
    private int otherCount;
    private int[] left = new int[8];
    private int leftCount;
    private int[] right = new int[8];
    private int rightCount;

    SplitMerge(Territory land, Division division, GroupBits bits, double unscoredBits) {
        this.land = land;
        this.division = division;
        this.bits = bits;
        this.unscoredBits = unscoredBits;
    }

    void attempt(double shift, RandomStream random) {
        int edge = random.index(land.edges().count());
        int i = land.edges().low(edge);
        int j = land.edges().high(edge);
        int groupOfI = division.groupOf(i);
        int groupOfJ = division.groupOf(j);
        gather(i, j, groupOfI, groupOfJ);
        if (groupOfI == groupOfJ) {
            double chanceBits = allocate(i, j, shift, random, true);
            double gain = -division.bits(groupOfI, shift) - chanceBits;
            if (bits.of(land, left, leftCount)) {
                gain += bits.bits(shift);
                if (bits.of(land, right, rightCount)) {
                    gain += bits.bits(shift);
                    if (isAccepted(gain, random)) {
                        division.set(groupOfI, left, leftCount);
                        division.set(division.emptyGroup(), right, rightCount);
                    }
                }
            }
        } else {
            double chanceBits = allocate(i, j, shift, random, false);
            int count = leftCount + rightCount;
            int[] union = Arrays.copyOf(left, count);
            System.arraycopy(right, 0, union, leftCount, rightCount);
            if (bits.of(land, union, count)) {
                double gain = bits.bits(shift) - division.bits(groupOfI, shift) - division.bits(groupOfJ, shift);
                if (isAccepted(gain + chanceBits, random)) {
                    division.set(groupOfJ, union, 0);
                    division.set(groupOfI, union, count);
                }
            }
        }
    }

    private static boolean isAccepted(double gainBits, RandomStream random) {
        return gainBits >= 0 || random.uniform() < Math.pow(2, gainBits);
    }

    private void gather(int i, int j, int groupOfI, int groupOfJ) {
        int most = division.size(groupOfI) + (groupOfI == groupOfJ ? 0 : division.size(groupOfJ));
        if (others.length < most) {
            others = new int[2 * most];
            left = new int[2 * most];
            right = new int[2 * most];
        }
        otherCount = 0;
        addOthers(groupOfI, i, j);
        if (groupOfI != groupOfJ) {
            addOthers(groupOfJ, i, j);
        }
        Arrays.sort(others, 0, otherCount);
    }

    private void addOthers(int group, int i, int j) {
        int[] members = division.members(group);
        for (int k = 0; k < division.size(group); k++) {
            if (members[k] != i && members[k] != j) {
                others[otherCount++] = members[k];
            }
        }
    }

    /** Fills both parts, by lot or as they are now, and gives log2 of the chance of that outcome. */
    private double allocate(int i, int j, double shift, RandomStream random, boolean isByLot) {
        left[0] = i;
        right[0] = j;
        leftCount = 1;
        rightCount = 1;
        double chanceBits = 0;
        for (int k = 0; k < otherCount; k++) {
            int atom = others[k];
            double odds = Math.pow(2, affinity(atom, left, leftCount, shift) - affinity(atom, right, rightCount, shift));
            double chanceOfLeft = odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
            boolean isLeft = isByLot ? random.uniform() < chanceOfLeft : division.groupOf(atom) == division.groupOf(i);
            if (isLeft) {
                left[leftCount++] = atom;
                chanceBits += log2(chanceOfLeft);
            } else {
                right[rightCount++] = atom;
                chanceBits += log2(1 - chanceOfLeft);
            }
        }
        return chanceBits;
    }

    private double affinity(int atom, int[] part, int count, double shift) {
        double excess = 0;
        int records = 0;
        for (int k = 0; k < count; k++) {
            records += land.records(part[k]);
            int edge = land.edge(atom, part[k]);
            if (edge != Territory.NONE) {
                excess += land.edges().excess(edge) + land.edges().weighed(edge) * shift;
            }
        }
        return unscoredBits + excess / ((double) records * land.records(atom));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
