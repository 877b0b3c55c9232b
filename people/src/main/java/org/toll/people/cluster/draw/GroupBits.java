package org.toll.people.cluster.draw;

/**
 * What a group of records is worth as one person, in bits against as many different people. It is built from its strongest
 * pair by adding, again and again, the atom with the highest average weight to those already in; each addition counts that
 * average once. So {@code k} records are worth {@code k - 1} links. The sum over all pairs would count a third record's
 * agreement twice: three copies of one rare name are two coincidences, not three.
 *
 * <p>The worth is {@code base + slope * shift}: the slope counts the links that were weighed, each of which bears the prior.
 *
 * <p>A group is no person if two of its atoms are forbidden to be one, or if its weighed pairs do not connect it. Not
 * thread-safe.
 */
final class GroupBits {
    private final double unscoredBits;
    private double base;
    private double slope;
    private double[] excessToIn = new double[8];
    private int[] weighedToIn = new int[8];
    private boolean[] isIn = new boolean[8];

    GroupBits(double unscoredBits) {
        this.unscoredBits = unscoredBits;
    }

    double base() {
        return base;
    }

    double slope() {
        return slope;
    }

    double bits(double shift) {
        return base + slope * shift;
    }

    /** Computes both; false if the group cannot be one person. */
    boolean of(Territory land, int[] members, int count) {
        base = 0;
        slope = 0;
        if (count < 2) {
            return true;
        }
        if (excessToIn.length < count) {
            excessToIn = new double[2 * count];
            weighedToIn = new int[2 * count];
            isIn = new boolean[2 * count];
        }
        int first = startOfStrongestPair(land, members, count);
        if (first < 0) {
            return false;
        }
        for (int k = 0; k < count; k++) {
            excessToIn[k] = 0;
            weighedToIn[k] = 0;
            isIn[k] = false;
        }
        take(land, members, count, first);
        int recordsIn = land.records(members[first]);
        for (int added = 1; added < count; added++) {
            int best = best(land, members, count, recordsIn);
            if (best < 0) {
                return false;
            }
            double pairs = (double) recordsIn * land.records(members[best]);
            base += unscoredBits + excessToIn[best] / pairs;
            slope += weighedToIn[best] / pairs;
            recordsIn += land.records(members[best]);
            take(land, members, count, best);
        }
        return true;
    }

    /** One end of the strongest pair; -1 if the group is forbidden or nothing ties it. */
    private static int startOfStrongestPair(Territory land, int[] members, int count) {
        long cleanLists = 0;
        double strongest = Double.NEGATIVE_INFINITY;
        int start = -1;
        for (int k = 0; k < count; k++) {
            long lists = land.cleanLists(members[k]);
            if ((cleanLists & lists) != 0) {
                return -1;
            }
            cleanLists |= lists;
            for (int j = 0; j < k; j++) {
                int edge = land.edge(members[k], members[j]);
                if (edge == Territory.NONE) {
                    continue;
                }
                if (land.edges().isBlocked(edge)) {
                    return -1;
                }
                double mean = land.edges().excess(edge) / (land.records(members[k]) * land.records(members[j]));
                if (mean > strongest) {
                    strongest = mean;
                    start = k;
                }
            }
        }
        return start;
    }

    private int best(Territory land, int[] members, int count, int recordsIn) {
        int best = -1;
        double bestMean = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            if (!isIn[k] && weighedToIn[k] > 0) {
                double mean = excessToIn[k] / ((double) recordsIn * land.records(members[k]));
                if (mean > bestMean) {
                    bestMean = mean;
                    best = k;
                }
            }
        }
        return best;
    }

    private void take(Territory land, int[] members, int count, int taken) {
        isIn[taken] = true;
        for (int k = 0; k < count; k++) {
            if (!isIn[k]) {
                int edge = land.edge(members[taken], members[k]);
                if (edge != Territory.NONE) {
                    excessToIn[k] += land.edges().excess(edge);
                    weighedToIn[k] += land.edges().weighed(edge);
                }
            }
        }
    }
}
