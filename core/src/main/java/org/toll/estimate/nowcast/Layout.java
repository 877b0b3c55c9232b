package org.toll.estimate.nowcast;

import java.util.ArrayList;
import java.util.List;

/**
 * Where what stands in the vector of unconstrained coordinates: parameters, standard normal steps of the delay path, standard
 * normal steps of one wave for each reporting interval, log deaths of ordinary delay by period.
 */
record Layout(int knots, int waves, int periods) {
    static final int STEP = DelayParameter.STEP.place();
    static final int DELAY_DRIFT = DelayParameter.DELAY_DRIFT.place();
    static final int SPREAD = DelayParameter.SPREAD.place();
    static final int WAVE = DelayParameter.WAVE.place();
    static final int SIZE = DelayParameter.SIZE.place();
    static final int SLOW_SHARE = DelayParameter.SLOW_SHARE.place();
    static final int SLOW_DRIFT = DelayParameter.SLOW_DRIFT.place();
    static final int SLOW_MEAN = DelayParameter.SLOW_MEAN.place();
    static final int DELAY = DelayParameter.DELAY.place();
    static final int PARAMETERS = DelayParameter.values().length;

    /** Steps of the delay path; there is none before the first knot. */
    int path() {
        return PARAMETERS;
    }

    int wave(int interval) {
        return PARAMETERS + knots - 1 + interval * knots;
    }

    int counts() {
        return wave(waves);
    }

    int size() {
        return counts() + periods;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (DelayParameter parameter : DelayParameter.values()) {
            names.add(parameter.code());
        }
        for (int k = 1; k < knots; k++) {
            names.add("delay_step[" + k + "]");
        }
        for (int j = 1; j <= waves; j++) {
            for (int k = 1; k <= knots; k++) {
                names.add("wave_" + j + "[" + k + "]");
            }
        }
        for (int i = 1; i <= periods; i++) {
            names.add("log_ordinary[" + i + "]");
        }
        return List.copyOf(names);
    }
}
