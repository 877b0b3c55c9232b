package org.toll.app.render.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The stretch of the time axis that each value of a series takes up. Neighbours share a border half way between them; where the
 * next value is missing, a slot ends half a step from its day.
 */
final class Slots {
    private static final double MONTH = 365.25 / 12;
    /** Middles of months are up to 31 days apart; a gap beyond this many steps means that a value is missing. */
    private static final double ONE_STEP = 1.3;

    private final Map<LocalDate, Slot> slots = new HashMap<>();

    private record Slot(double start, double end) {}

    private Slots() {}

    /** @param days in order, each once */
    static Slots of(List<LocalDate> days) {
        double step = step(days);
        Slots result = new Slots();
        for (int i = 0; i < days.size(); i++) {
            double here = Spec.x(days.get(i));
            double before = i > 0 ? here - Spec.x(days.get(i - 1)) : Double.POSITIVE_INFINITY;
            double after = i + 1 < days.size() ? Spec.x(days.get(i + 1)) - here : Double.POSITIVE_INFINITY;
            result.slots.put(
                    days.get(i),
                    new Slot(
                            here - (before <= ONE_STEP * step ? before : step) / 2,
                            here + (after <= ONE_STEP * step ? after : step) / 2));
        }
        return result;
    }

    double start(LocalDate day) {
        return Objects.requireNonNull(slots.get(day)).start();
    }

    double end(LocalDate day) {
        return Objects.requireNonNull(slots.get(day)).end();
    }

    /** The smallest gap between neighbours, at most a month. */
    private static double step(List<LocalDate> days) {
        double smallest = MONTH;
        for (int i = 1; i < days.size(); i++) {
            long gap = ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
            if (gap < 28) {
                smallest = Math.min(smallest, (double) gap);
            }
        }
        return smallest;
    }
}
