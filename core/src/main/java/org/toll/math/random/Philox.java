package org.toll.math.random;

/**
 * The counter-based generator Philox-4x64 with ten rounds: block number {@code n} of a key is a keyed bijection of {@code n}, so
 * streams never depend on each other or on the order in which they are used.
 *
 * <p><b>Source.</b> Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3. SC'11.
 */
final class Philox {
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;
    private static final int ROUNDS = 10;

    private Philox() {}

    /** Fills {@code out[0..3]} with the block of this counter under this key. */
    static void block(long counter, long key0, long key1, long[] out) {
        long c0 = counter;
        long c1 = 0;
        long c2 = 0;
        long c3 = 0;
        long k0 = key0;
        long k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = unsignedHigh(MULTIPLIER_0, c0);
            long high1 = unsignedHigh(MULTIPLIER_1, c2);
            long next0 = high1 ^ c1 ^ k0;
            long next2 = high0 ^ c3 ^ k1;
            c1 = MULTIPLIER_1 * c2;
            c3 = MULTIPLIER_0 * c0;
            c0 = next0;
            c2 = next2;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        out[0] = c0;
        out[1] = c1;
        out[2] = c2;
        out[3] = c3;
    }

    /** High half of the unsigned product; Java 17 has the signed one only. */
    private static long unsignedHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }
}
