package org.toll.math.nuts;

/**
 * The schedule of the warm-up. Windows double in length from 15 iterations on; at the end of each the metric is learned anew from
 * its draws alone, so that what the chain saw on its way to the posterior is soon forgotten. The last stretch, 50 iterations or
 * 10 %, is for the step size. Early windows are short because until the first metric is learned every trajectory is long.
 */
final class Windows {
    private static final int FIRST = 15;
    private static final int LAST = 50;
    private static final int CAUTIOUS_CLOSES = 2;

    private final int end;
    private int size = FIRST;
    private int close;
    private int closed;

    Windows(int warmup) {
        this.end = warmup - Math.min(LAST, warmup / 10);
        this.close = closeOf(0);
    }

    /** Whether draws of this iteration (from 0) teach the metric. */
    boolean isLearning(int iteration) {
        return iteration < end;
    }

    /** Whether trajectories are to be kept short, the metric being unknown or a guess. */
    boolean isCautious() {
        return closed < CAUTIOUS_CLOSES;
    }

    /** Whether the metric is updated after this iteration; asked once for each iteration, in order. */
    boolean closesAfter(int iteration) {
        if (iteration != close) {
            return false;
        }
        closed++;
        size *= 2;
        close = closeOf(iteration + 1);
        return true;
    }

    /** The last iteration of the window from here; a window that would leave too short a rest takes it all. */
    private int closeOf(int from) {
        int candidate = from + size;
        return candidate + 2 * size > end ? end - 1 : candidate - 1;
    }
}
