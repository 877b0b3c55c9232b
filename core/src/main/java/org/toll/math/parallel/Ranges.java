package org.toll.math.parallel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Cuts many numbers into ranges for several threads: always the same ones, so that sums over them add up alike. */
public final class Ranges {
    private static final int LENGTH = 1 << 16;

    private Ranges() {}

    /**
     * Some numbers in a row.
     *
     * @param from first
     * @param to after the last
     */
    public record Range(int from, int to) {
        /** Each of them, ascending. */
        public IntStream stream() {
            return IntStream.range(from, to);
        }
    }

    /**
     * One result for each range of the numbers from 0, in order.
     *
     * @param threads 1 or more; the results are the same
     * @param size how many numbers, 0 or more
     * @param task independent of the order in which it is called
     */
    public static <T> List<T> map(int threads, int size, Function<Range, T> task) {
        List<Range> ranges = IntStream.rangeClosed(0, (size - 1) / LENGTH)
                .mapToObj(number -> new Range(number * LENGTH, Math.min(size, (number + 1) * LENGTH)))
                .filter(range -> range.from() < range.to())
                .toList();
        return Parallel.map(threads, ranges, task);
    }
}
