package org.toll.math.nuts;

/**
 * The schedule of the warm-up: a first stretch for the step size, windows that double in length, at the end of each the metric
 * is learned anew, and a last stretch for the step size. Lengths 75, 25 (doubling), 50 as in Stan; shorter warm-ups take 15 %,
 * 75 % and 10 %, and below 20 iterations no metric is learned.
 */
final class Windows {
    private static final int FIRST = 75;
    private static final int BASE = 25;
    private static final int LAST = 50;

    private final int end;
    private final int start;
    private int size;
    private int nextClose;

    Windows(int warmup) {
        int first = FIRST;
        int last = LAST;
        int base = BASE;
        if (warmup < 20) {
            first = warmup;
            last = 0;
            base = 0;
        } else if (warmup < FIRST + BASE + LAST) {
            first = (int) (0.15 * warmup);
            last = (int) (0.1 * warmup);
            base = warmup - first - last;
        }
        this.start = first;
        this.end = warmup - last;
        this.size = base;
        this.nextClose = closeOf(first);
    }

    /** Whether draws of this iteration (from 0) teach the metric. */
    boolean isLearning(int iteration) {
        return iteration >= start && iteration < end;
    }

    /** Whether the metric is updated after this iteration; asked once for each iteration, in order. */
    boolean closesAfter(int iteration) {
        if (size == 0 || iteration != nextClose) {
            return false;
        }
        size *= 2;
        nextClose = closeOf(iteration + 1);
        return true;
    }

    /** The last iteration of the window from here; a window that would leave too short a rest takes it all. */
    private int closeOf(int from) {
        int close = from + size;
        return close + 2 * size > end ? end - 1 : close - 1;
    }
}
