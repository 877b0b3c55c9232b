package org.toll.estimate.nowcast;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.toll.base.InvalidInput;

/**
 * What is believed about reporting before looking: for each parameter a normal distribution on its scale.
 *
 * @param beliefs one for each parameter
 */
public record DelayPrior(Map<DelayParameter, Belief> beliefs) {
    public DelayPrior {
        if (beliefs.size() != DelayParameter.values().length) {
            throw InvalidInput.of(
                    "A prior says something about every parameter",
                    beliefs.keySet(),
                    "Start from DelayPrior.standard().");
        }
        beliefs = Collections.unmodifiableMap(new EnumMap<>(beliefs));
    }

    /**
     * A normal distribution.
     *
     * @param centre on the parameter's scale
     * @param deviation standard deviation, above 0
     */
    public record Belief(double centre, double deviation) {
        public Belief {
            if (!Double.isFinite(centre) || !(deviation > 0)) {
                throw InvalidInput.of(
                        "A belief has a finite centre and a deviation above 0",
                        centre + ", " + deviation,
                        "Check the two numbers.");
            }
        }
    }

    /**
     * Half of the ordinary names within five weeks (1.3 to 19), a quarter of all deaths slow at first (10 to 45 %), ordinary delays
     * that may halve or double from year to year, waves that move an interval's new names by a quarter. How these were chosen, and
     * what was known when they were, stands in {@code docs/methods/nowcast.md}.
     */
    public static DelayPrior standard() {
        Map<DelayParameter, Belief> beliefs = new EnumMap<>(DelayParameter.class);
        beliefs.put(DelayParameter.STEP, new Belief(Math.log(0.2), 0.5));
        beliefs.put(DelayParameter.DELAY, new Belief(Math.log(5), 0.8));
        beliefs.put(DelayParameter.DELAY_DRIFT, new Belief(0.2, 0.4));
        beliefs.put(DelayParameter.SPREAD, new Belief(Math.log(1.2), 0.15));
        beliefs.put(DelayParameter.SLOW_SHARE, new Belief(-1.2, 0.6));
        beliefs.put(DelayParameter.WAVE, new Belief(Math.log(0.235), 0.2));
        beliefs.put(DelayParameter.SIZE, new Belief(Math.log(100), 1));
        return new DelayPrior(beliefs);
    }

    /** The same with another belief about one parameter. */
    public DelayPrior with(DelayParameter parameter, Belief belief) {
        Map<DelayParameter, Belief> changed = new EnumMap<>(beliefs);
        changed.put(parameter, belief);
        return new DelayPrior(changed);
    }

    Belief of(DelayParameter parameter) {
        return Objects.requireNonNull(beliefs.get(parameter));
    }
}
