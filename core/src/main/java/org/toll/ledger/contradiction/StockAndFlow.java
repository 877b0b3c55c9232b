package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.base.Period;

/**
 * One voice states the size of a force on two days; between them the force cannot have grown by more than its recruits less its
 * dead, nor shrunk by more than its dead and wounded less its recruits.
 *
 * <p>The dead are the least that left and the killed and wounded the most, so no assumption about who returned to duty is made.
 * Flows are whatever anybody claims: of the claims that cover at least half of the time, the highest and the lowest daily mean.
 *
 * <p><b>Not counted</b>: transfers from and to other fronts, desertion, prisoners, expired contracts. A finding can mean that
 * one of these was large, or that the two statements draw the border of the force differently.
 */
final class StockAndFlow implements ContradictionRule {
    private static final int LEAST_DAYS = 30;
    private static final Set<Metric> WITH_WOUNDED =
            EnumSet.of(Metric.KILLED_AND_WOUNDED, Metric.KILLED_WOUNDED_MISSING);

    @Override
    public List<Contradiction> find(Voices voices) {
        List<Contradiction> found = new ArrayList<>();
        for (List<Reading> voice : voices.list()) {
            List<Reading> stocks = voice.stream()
                    .filter(reading -> reading.metric() == Metric.FORCE_SIZE
                            && reading.value().isBounded()
                            && Scope.of(reading.claim()).isEmpty())
                    .sorted(Comparator.comparing(
                                    (Reading stock) -> stock.period().last())
                            .thenComparing(stock -> stock.claim().published())
                            .thenComparing(stock -> stock.claim().id()))
                    .toList();
            for (int i = 1; i < stocks.size(); i++) {
                check(stocks.get(i - 1), stocks.get(i), voices.all()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Contradiction> check(Reading before, Reading after, List<Reading> all) {
        if (!before.period().last().plusDays(LEAST_DAYS).isBefore(after.period().last())) {
            return Optional.empty();
        }
        Period between =
                Period.of(before.period().last().plusDays(1), after.period().last());
        List<Reading> relevant = all.stream()
                .filter(reading -> reading.side().equals(before.side()) && covers(reading, between))
                .toList();
        Optional<Flow> recruits = Flow.of(relevant, EnumSet.of(Metric.RECRUITS), between);
        Optional<Flow> dead = Flow.of(relevant, EnumSet.of(Metric.KILLED, Metric.NAMED_DEAD), between);
        Optional<Flow> casualties = Flow.of(relevant, WITH_WOUNDED, between);
        double growthLow = after.low() - before.high();
        double growthHigh = after.high() - before.low();
        if (recruits.isPresent()
                && dead.isPresent()
                && growthLow > recruits.get().high() - dead.get().low()) {
            double most = recruits.get().high() - dead.get().low();
            return Optional.of(tell(before, after, recruits.get(), dead.get(), "grown by at most", most, growthLow));
        } else if (recruits.isPresent()
                && casualties.isPresent()
                && growthHigh < recruits.get().low() - casualties.get().high()) {
            double least = recruits.get().low() - casualties.get().high();
            return Optional.of(
                    tell(before, after, recruits.get(), casualties.get(), "grown by at least", least, growthHigh));
        }
        return Optional.empty();
    }

    private static boolean covers(Reading flow, Period between) {
        return flow.period()
                .intersection(between)
                .filter(shared -> 2 * shared.days() >= between.days())
                .isPresent();
    }

    private static Contradiction tell(
            Reading before, Reading after, Flow recruits, Flow losses, String bound, double allowed, double growth) {
        List<Contradiction.Figure> figures = new ArrayList<>(List.of(before.figure(), after.figure()));
        figures.addAll(recruits.figures());
        figures.addAll(losses.figures());
        double stock = Math.max(1, before.high());
        return new Contradiction(
                Rule.STOCK_AND_FLOW,
                before.side(),
                Period.of(before.period().last(), after.period().last()),
                figures,
                true,
                1 + Math.abs(growth - allowed) / stock,
                "%s; %s. Recruits (%s) and losses (%s) between the two days mean that it should have %s %s."
                        .formatted(
                                Phrases.said(before),
                                Phrases.said(after),
                                Phrases.interval(recruits.range()),
                                Phrases.interval(losses.range()),
                                bound,
                                Phrases.number(allowed)));
    }

    /** What the claims allow to have happened over the time between two stocks. */
    private record Flow(Interval range, Reading least, Reading most) {
        static Optional<Flow> of(List<Reading> readings, Set<Metric> metrics, Period over) {
            List<Reading> flows = readings.stream()
                    .filter(reading -> metrics.contains(reading.metric())
                            && reading.value().isBounded())
                    .toList();
            Comparator<Reading> byId =
                    Comparator.comparing(reading -> reading.claim().id());
            Optional<Reading> least = flows.stream()
                    .min(Comparator.comparingDouble(
                                    (Reading flow) -> flow.low() / flow.period().days())
                            .thenComparing(byId));
            Optional<Reading> most = flows.stream()
                    .max(Comparator.comparingDouble((Reading flow) ->
                                    flow.high() / flow.period().days())
                            .thenComparing(byId));
            return least.map(low -> {
                Reading high = most.orElseThrow();
                double days = over.days();
                return new Flow(
                        Interval.of(
                                low.low() * days / low.period().days(),
                                high.high() * days / high.period().days()),
                        low,
                        high);
            });
        }

        double low() {
            return range.low();
        }

        double high() {
            return range.high();
        }

        List<Contradiction.Figure> figures() {
            return least.equals(most) ? List.of(least.figure()) : List.of(least.figure(), most.figure());
        }
    }
}
