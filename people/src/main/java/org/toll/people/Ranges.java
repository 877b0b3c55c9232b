package org.toll.people;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts many numbers into ranges for several threads: always the same ones, so that sums over them add up alike. */
final class Ranges {
    private static final int LENGTH = 1 << 16;

    private Ranges() {}

    /**
     * @param from first number
     * @param to after the last
     */
    record Range(int from, int to) {}

    /** Ranges that cover the numbers from 0 to before {@code size}, in order. */
    static List<Range> of(int size) {
        return IntStream.rangeClosed(0, (size - 1) / LENGTH)
                .mapToObj(number -> new Range(number * LENGTH, Math.min(size, (number + 1) * LENGTH)))
                .filter(range -> range.from() < range.to())
                .toList();
    }
}
