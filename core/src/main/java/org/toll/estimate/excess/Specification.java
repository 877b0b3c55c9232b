package org.toll.estimate.excess;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.InvalidInput;

/**
 * One way to do the sum. None is right: the spread over all of them is the part of the uncertainty that no interval of a single
 * one shows.
 *
 * @param deaths all of them, or those left without one cause
 * @param baseline shape of the pre-war trend
 * @param windowYears number of pre-war years that the trend is fitted to, 1 or more
 */
public record Specification(DeathsUsed deaths, Baseline baseline, int windowYears) {
    public Specification {
        if (windowYears < 1) {
            throw InvalidInput.of("A window has at least one year", windowYears, "Use for instance 5.");
        }
    }

    /** Which deaths are compared. */
    public enum DeathsUsed {
        ALL("all causes"),
        /** Without a cause whose share in male deaths moves for reasons of its own. */
        CAUSE_REMOVED("one cause removed");

        private final String label;

        DeathsUsed(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One cause removed, linear, five years: the choice of the paper's authors. */
    public static Specification headline() {
        return new Specification(DeathsUsed.CAUSE_REMOVED, Baseline.LINEAR, 5);
    }

    /** Every combination, in a fixed order. */
    public static List<Specification> listAll(List<Integer> windows) {
        List<Specification> all = new ArrayList<>();
        for (DeathsUsed deaths : DeathsUsed.values()) {
            for (Baseline baseline : Baseline.values()) {
                for (int window : windows) {
                    all.add(new Specification(deaths, baseline, window));
                }
            }
        }
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return deaths.label() + ", " + baseline.label() + ", " + windowYears + (windowYears == 1 ? " year" : " years");
    }
}
