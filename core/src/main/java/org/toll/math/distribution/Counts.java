package org.toll.math.distribution;

/** What the distributions of counts share. */
final class Counts {
    private Counts() {}

    static boolean isCount(double x) {
        return x >= 0 && x == Math.rint(x) && x < Double.POSITIVE_INFINITY;
    }
}
