package org.toll.people.cluster.draw;

import java.util.Arrays;
import org.toll.base.Interval;
import org.toll.base.Share;

/** A number of people in each of the drawn clusterings. Immutable. */
public final class DrawnCount {
    private final long[] draws;
    private final long[] sorted;

    private DrawnCount(long[] draws) {
        this.draws = draws.clone();
        this.sorted = draws.clone();
        Arrays.sort(sorted);
    }

    /** @param draws one or more */
    static DrawnCount of(long[] draws) {
        return new DrawnCount(draws);
    }

    /** Number of draws. */
    public int size() {
        return draws.length;
    }

    /** The number in a draw, from 0. */
    public long draw(int k) {
        return draws[k];
    }

    public double mean() {
        return Arrays.stream(draws).average().orElseThrow();
    }

    /** The middle draw, the lower of two. */
    public long median() {
        return sorted[(sorted.length - 1) / 2];
    }

    /**
     * The credible interval of a share, from draws themselves, so both ends are whole and belong to it.
     *
     * @param share for instance 90 %
     */
    public Interval interval(Share share) {
        double tail = (1 - share.fraction()) / 2;
        int low = (int) Math.floor(tail * (sorted.length - 1));
        return Interval.of((double) sorted[low], (double) sorted[sorted.length - 1 - low]);
    }
}
