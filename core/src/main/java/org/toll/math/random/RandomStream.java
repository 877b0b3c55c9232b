package org.toll.math.random;

import org.toll.math.InvalidArgument;

/**
 * A stream of random numbers that depends on a seed and a path of indices, and on nothing else: chain 3 of seed 42 draws the
 * same numbers whichever thread runs it and whatever other chains do. Not thread-safe: one stream, one thread.
 *
 * <pre>{@code
 * RandomStream chain = RandomStream.ofSeed(42).child(3);
 * double z = chain.normal();
 * }</pre>
 */
public final class RandomStream {
    private final long seed;
    private final long path;
    private final long[] block = new long[4];
    private long counter;
    private int used = 4;
    private double spareNormal = Double.NaN;

    private RandomStream(long seed, long path) {
        this.seed = seed;
        this.path = path;
    }

    public static RandomStream ofSeed(long seed) {
        return new RandomStream(seed, 0);
    }

    /**
     * An independent stream below this one, the same however much of this one has been used.
     *
     * @param index any number; different numbers give different streams
     */
    public RandomStream child(long index) {
        return new RandomStream(seed, scramble(path + 0x9E3779B97F4A7C15L * (2 * index + 1)));
    }

    /** 64 random bits. */
    public long bits() {
        if (used == 4) {
            Philox.block(++counter, seed, path, block);
            used = 0;
        }
        return block[used++];
    }

    /** Uniform on the open interval (0, 1): never 0 and never 1, so its logarithm is finite. */
    public double uniform() {
        return ((bits() >>> 12) + 0.5) * 0x1p-52;
    }

    /** Uniform between two ends, the ends excluded. */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /**
     * A whole number from 0 to {@code bound} - 1, each equally likely.
     *
     * @param bound 1 or more
     */
    public int index(int bound) {
        if (bound < 1) {
            throw InvalidArgument.of("A random index needs a bound of 1 or more", bound, "Check for an empty list.");
        }
        // Lemire's multiplication; its bias, bound / 2^64, is far below what any simulation could show.
        long high = Math.multiplyHigh(bits() >>> 1, (long) bound << 1);
        return (int) high;
    }

    /** Standard normal, by the polar method of Marsaglia. */
    public double normal() {
        if (!Double.isNaN(spareNormal)) {
            double spare = spareNormal;
            spareNormal = Double.NaN;
            return spare;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * Math.log(square) / square);
        spareNormal = y * factor;
        return x * factor;
    }

    /** Standard exponential. */
    public double exponential() {
        return -Math.log(uniform());
    }

    /** The finaliser of SplitMix64: a bijection that lets close inputs differ in half of their bits. */
    private static long scramble(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
