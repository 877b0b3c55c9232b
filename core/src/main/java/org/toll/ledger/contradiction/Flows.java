package org.toll.ledger.contradiction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.base.Period;

/** The lowest and the highest daily mean that anybody claims for a flow, for each period that claims are about. */
final class Flows {
    private static final Comparator<Reading> LOWEST = Comparator.comparingDouble(Flows::lowPerDay)
            .thenComparing(flow -> flow.claim().id());
    private static final Comparator<Reading> HIGHEST = Comparator.comparingDouble(Flows::highPerDay)
            .reversed()
            .thenComparing(flow -> flow.claim().id());

    private final Map<Period, Reading> lowest = new HashMap<>();
    private final Map<Period, Reading> highest = new HashMap<>();

    Flows(List<Reading> readings, Set<Metric> metrics) {
        for (Reading flow : readings) {
            if (metrics.contains(flow.metric()) && flow.value().isBounded()) {
                lowest.merge(flow.period(), flow, (a, b) -> LOWEST.compare(a, b) <= 0 ? a : b);
                highest.merge(flow.period(), flow, (a, b) -> HIGHEST.compare(a, b) <= 0 ? a : b);
            }
        }
    }

    /** What claims that cover at least half of {@code between} allow for all of it; empty if there are none. */
    Optional<Bound> over(Period between) {
        Optional<Reading> least =
                lowest.values().stream().filter(flow -> isAbout(flow, between)).min(LOWEST);
        Optional<Reading> most =
                highest.values().stream().filter(flow -> isAbout(flow, between)).min(HIGHEST);
        return least.map(low -> new Bound(
                Interval.of(
                        lowPerDay(low) * between.days(),
                        most.map(Flows::highPerDay).orElseThrow() * between.days()),
                low,
                most.orElseThrow()));
    }

    private static boolean isAbout(Reading flow, Period between) {
        return flow.period()
                .intersection(between)
                .filter(shared -> 2 * shared.days() >= between.days())
                .isPresent();
    }

    private static double lowPerDay(Reading flow) {
        return flow.low() / flow.period().days();
    }

    private static double highPerDay(Reading flow) {
        return flow.high() / flow.period().days();
    }

    /**
     * @param range persons over the time asked for
     * @param least the claim that its low end rests on
     * @param most the claim that its high end rests on
     */
    record Bound(Interval range, Reading least, Reading most) {
        List<Contradiction.Figure> figures() {
            return least.equals(most) ? List.of(least.figure()) : List.of(least.figure(), most.figure());
        }
    }
}
