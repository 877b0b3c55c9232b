package org.toll.people.compare;

import java.util.Arrays;

/** Gives each distinct pair of codes the next number. An open-addressing table without objects. Not thread-safe. */
final class PairCodes {
    private static final int FREE = -1;

    private long[] pairs = new long[64];
    private int[] numbers = free(64);
    private int size;

    /**
     * The number of a pair, new or known.
     *
     * @param first 0 or more
     * @param second 0 or more
     */
    int of(int first, int second) {
        long pair = ((long) first << Integer.SIZE) | second;
        int slot = slot(pair);
        if (numbers[slot] == FREE) {
            pairs[slot] = pair;
            numbers[slot] = size++;
            if (2 * size > numbers.length) {
                grow();
                return size - 1;
            }
        }
        return numbers[slot];
    }

    /** Where a pair stands, or would. */
    private int slot(long pair) {
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - Integer.numberOfTrailingZeros(numbers.length)));
        while (numbers[slot] != FREE && pairs[slot] != pair) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldPairs = pairs;
        int[] oldNumbers = numbers;
        pairs = new long[2 * oldPairs.length];
        numbers = free(pairs.length);
        for (int old = 0; old < oldNumbers.length; old++) {
            if (oldNumbers[old] != FREE) {
                int slot = slot(oldPairs[old]);
                pairs[slot] = oldPairs[old];
                numbers[slot] = oldNumbers[old];
            }
        }
    }

    private static int[] free(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, FREE);
        return numbers;
    }
}
