package org.toll.estimate.nowcast;

import java.util.ArrayList;
import java.util.List;

/**
 * Where what stands in the vector of unconstrained coordinates: parameters, standard normal steps of the delay path and of the path
 * of the slow share, the values of one wave for each reporting interval, and for each period the log of the names expected to be
 * known by now.
 *
 * <p>Names and not deaths, because the list tells the names, whatever the delays: deaths would have to move with every parameter.
 *
 * @param knots of the paths
 * @param waveKnots of each wave: as far as there are periods with a count in its interval
 * @param periods number of them
 */
record Layout(int knots, List<Integer> waveKnots, int periods) {
    static final int STEP = DelayParameter.STEP.place();
    static final int DELAY_DRIFT = DelayParameter.DELAY_DRIFT.place();
    static final int SPREAD = DelayParameter.SPREAD.place();
    static final int WAVE = DelayParameter.WAVE.place();
    static final int SIZE = DelayParameter.SIZE.place();
    static final int SLOW_SHARE = DelayParameter.SLOW_SHARE.place();
    static final int DELAY = DelayParameter.DELAY.place();
    static final int PARAMETERS = DelayParameter.values().length;

    Layout {
        waveKnots = List.copyOf(waveKnots);
    }

    static Layout of(Knots knots, List<Increment> increments, int intervals, int periods) {
        int[] waveKnots = new int[intervals];
        for (Increment increment : increments) {
            if (increment.interval() >= 0) {
                waveKnots[increment.interval()] =
                        Math.max(waveKnots[increment.interval()], knots.before(increment.period()) + 2);
            }
        }
        List<Integer> boxed = new ArrayList<>();
        for (int count : waveKnots) {
            boxed.add(count);
        }
        return new Layout(knots.count(), boxed, periods);
    }

    /** Steps of the delay path; there is none before the first knot. */
    int delaySteps() {
        return PARAMETERS;
    }

    int slowSteps() {
        return delaySteps() + knots - 1;
    }

    /** Number of coordinates before the first wave: those with a normal prior of their own. */
    int scalars() {
        return slowSteps() + knots - 1;
    }

    int waves() {
        return waveKnots.size();
    }

    int wave(int interval) {
        int place = scalars();
        for (int j = 0; j < interval; j++) {
            place += waveKnots.get(j);
        }
        return place;
    }

    int known() {
        return wave(waves());
    }

    int size() {
        return known() + periods;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (DelayParameter parameter : DelayParameter.values()) {
            names.add(parameter.code());
        }
        addVector(names, "delay_step", knots - 1);
        addVector(names, "slow_step", knots - 1);
        for (int j = 0; j < waves(); j++) {
            addVector(names, "wave_" + (j + 1), waveKnots.get(j));
        }
        addVector(names, "log_known", periods);
        return List.copyOf(names);
    }

    private static void addVector(List<String> names, String name, int length) {
        for (int k = 1; k <= length; k++) {
            names.add(name + "[" + k + "]");
        }
    }
}
