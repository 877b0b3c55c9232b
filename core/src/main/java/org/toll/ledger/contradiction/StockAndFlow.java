package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;

/**
 * One voice states the size of a force on two days, a month or more apart; between them the force cannot have grown by more than its recruits less its
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

    @Override
    public List<Contradiction> find(Voices voices) {
        Map<Side, Between> flows = new HashMap<>();
        voices.bySide().forEach((side, readings) -> flows.put(side, Between.of(readings)));
        List<Contradiction> found = new ArrayList<>();
        for (List<Reading> voice : voices.list()) {
            Reading before = null;
            for (Reading after : stocks(voice)) {
                if (before == null) {
                    before = after;
                } else if (before.period()
                        .last()
                        .plusDays(LEAST_DAYS)
                        .isBefore(after.period().last())) {
                    flows.getOrDefault(after.side(), Between.of(List.of()))
                            .check(before, after)
                            .ifPresent(found::add);
                    before = after;
                }
            }
        }
        return found;
    }

    private static List<Reading> stocks(List<Reading> voice) {
        return voice.stream()
                .filter(reading -> reading.metric() == Metric.FORCE_SIZE
                        && reading.value().isBounded()
                        && reading.isForEverybody())
                .sorted(Comparator.comparing((Reading stock) -> stock.period().last())
                        .thenComparing(stock -> stock.claim().published())
                        .thenComparing(stock -> stock.claim().id()))
                .toList();
    }

    /** The flows of one side. */
    private record Between(Flows recruits, Flows dead, Flows casualties) {
        static Between of(List<Reading> readings) {
            return new Between(
                    new Flows(readings, EnumSet.of(Metric.RECRUITS)),
                    new Flows(readings, EnumSet.of(Metric.KILLED, Metric.NAMED_DEAD)),
                    new Flows(readings, EnumSet.of(Metric.KILLED_AND_WOUNDED, Metric.KILLED_WOUNDED_MISSING)));
        }

        Optional<Contradiction> check(Reading before, Reading after) {
            Period between =
                    Period.of(before.period().last().plusDays(1), after.period().last());
            Optional<Flows.Bound> gained = recruits.over(between);
            Optional<Flows.Bound> died = dead.over(between);
            Optional<Flows.Bound> hurt = casualties.over(between);
            double growthLow = after.low() - before.high();
            double growthHigh = after.high() - before.low();
            if (gained.isPresent() && died.isPresent()) {
                double most = gained.get().range().high() - died.get().range().low();
                if (growthLow > most) {
                    return Optional.of(
                            tell(before, after, gained.get(), died.get(), "at most", most, growthLow - most));
                }
            }
            if (gained.isPresent() && hurt.isPresent()) {
                double least = gained.get().range().low() - hurt.get().range().high();
                if (growthHigh < least) {
                    return Optional.of(
                            tell(before, after, gained.get(), hurt.get(), "at least", least, least - growthHigh));
                }
            }
            return Optional.empty();
        }
    }

    private static Contradiction tell(
            Reading before,
            Reading after,
            Flows.Bound recruits,
            Flows.Bound losses,
            String bound,
            double allowed,
            double miss) {
        List<Contradiction.Figure> figures = new ArrayList<>(List.of(before.figure(), after.figure()));
        figures.addAll(recruits.figures());
        figures.addAll(losses.figures());
        return new Contradiction(
                Rule.STOCK_AND_FLOW,
                before.side(),
                Period.of(before.period().last(), after.period().last()),
                figures,
                true,
                1 + miss / Math.max(1, before.high()),
                "%s; %s. Between the two days, recruits (%s) and %s (%s) mean a change of %s %s."
                        .formatted(
                                Phrases.said(before),
                                Phrases.said(after),
                                Phrases.interval(recruits.range()),
                                losses.least().metric().label(),
                                Phrases.interval(losses.range()),
                                bound,
                                Phrases.number(allowed)));
    }
}
