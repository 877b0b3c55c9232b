package org.toll.people.cluster;

/**
 * Bits as whole multiples of 2^-20: their sums are exact, so they do not depend on the order of records, and equal averages are
 * equal.
 */
final class FixedPoint {
    private static final double SCALE = 1 << 20;

    /** Far beyond any weight, small enough for 2^30 of them in a sum. */
    private static final double MOST_BITS = 8000;

    private FixedPoint() {}

    static long of(double bits) {
        return Math.round(Math.max(-MOST_BITS, Math.min(MOST_BITS, bits)) * SCALE);
    }

    static double bits(double fixed) {
        return fixed / SCALE;
    }
}
