package org.toll.people.synthetic;

import org.toll.math.random.RandomStream;

/** A fixed order of the numbers below n that needs no memory: k goes to a k + b modulo n, with a prime to n. */
final class Permutation {
    private final long factor;
    private final long offset;
    private final int size;

    private Permutation(long factor, long offset, int size) {
        this.factor = factor;
        this.offset = offset;
        this.size = size;
    }

    static Permutation of(int size, RandomStream stream) {
        long factor;
        do {
            factor = 1L + stream.index(size);
        } while (greatestDivisor(factor, size) != 1);
        return new Permutation(factor, stream.index(size), size);
    }

    private static long greatestDivisor(long a, long b) {
        return b == 0 ? a : greatestDivisor(b, a % b);
    }

    int at(int k) {
        return (int) ((factor * k + offset) % size);
    }
}
