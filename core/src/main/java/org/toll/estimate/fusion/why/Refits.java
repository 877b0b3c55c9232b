package org.toll.estimate.fusion.why;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.toll.base.Side;
import org.toll.estimate.fusion.fit.DrawListener;
import org.toll.estimate.fusion.fit.Fusion;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.fit.FusionSettings;
import org.toll.estimate.fusion.fit.NothingToFit;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;

/**
 * The model fitted again with something changed: an origin left out, doubtful words read one way, everything but the densest
 * series taken away. A refit is summed up at once and thrown away, so that sixty of them need no more memory than one.
 *
 * @param view what is known
 * @param side whose losses
 * @param table what each claim may count
 * @param settings of every refit; the same seed for all, so that differences are not noise of the start
 */
public record Refits(AsOfView view, Side side, DefinitionTable table, FusionSettings settings) {

    /**
     * One refit.
     *
     * @param changed what is different, as a clause
     * @param origin the origin that was left out; empty for another change
     * @param summary what was kept of it; empty if the rest cannot be fitted
     */
    public record Refit<T>(String changed, Optional<String> origin, Optional<T> summary) {}

    /** One origin after the other left out, those with most readings first. */
    public <T> List<Refit<T>> leavingOutEachOrigin(Function<FusionEstimate, T> summary) {
        List<Refit<T>> refits = new ArrayList<>();
        for (String origin : origins()) {
            AsOfView without = view.filter(claim -> !view.originOf(claim).equals(origin));
            refits.add(new Refit<>(
                    "without " + view.nameOfOrigin(origin), Optional.of(origin), fit(without, table, summary)));
        }
        return refits;
    }

    /**
     * Words that may mean killed or killed and seriously wounded, all read the one way, then all the other: how much of the
     * answer hangs on the probabilities in the table.
     */
    public <T> List<Refit<T>> readingDoubtfulWordsOneWay(Function<FusionEstimate, T> summary) {
        return List.of(
                new Refit<>(
                        "all doubtful words read as killed",
                        Optional.empty(),
                        fit(view, decided(Definition.KILLED), summary)),
                new Refit<>(
                        "all doubtful words read as killed and seriously wounded",
                        Optional.empty(),
                        fit(view, decided(Definition.KILLED_AND_SERIOUSLY_WOUNDED), summary)));
    }

    /**
     * What the priors make of the densest series alone: the nearest thing to a prior for months and levels, since without any
     * claim there are no months.
     *
     * @param full the fit with everything
     * @return empty if no series is dense enough
     */
    public <T> Optional<Refit<T>> fromDensestSeriesAlone(FusionEstimate full, Function<FusionEstimate, T> summary) {
        Readings all = full.model().readings();
        return full.model().findAnchorOrigin().map(origin -> {
            List<Reading> series = all.read().stream()
                    .filter(reading -> reading.origin().equals(origin) && reading.isSurely(Definition.CASUALTIES))
                    .toList();
            Readings alone = new Readings(all.timeline(), series, List.of(), List.of());
            return new Refit<>(
                    "priors and the series of " + view.nameOfOrigin(origin) + " alone",
                    Optional.<String>empty(),
                    Optional.of(
                            summary.apply(Fusion.estimate(alone, side, view.asOf(), settings, DrawListener.NOBODY))));
        });
    }

    /** Every origin that is read, those with most readings first. */
    public List<String> origins() {
        Map<String, Integer> counts = new TreeMap<>();
        Readings.of(view, side, table)
                .map(Readings::read)
                .orElse(List.of())
                .forEach(reading -> counts.merge(reading.origin(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private <T> Optional<T> fit(AsOfView changed, DefinitionTable words, Function<FusionEstimate, T> summary) {
        try {
            return Optional.of(summary.apply(Fusion.estimate(changed, side, words, settings, DrawListener.NOBODY)));
        } catch (NothingToFit nothingLeft) {
            return Optional.empty();
        }
    }

    private DefinitionTable decided(Definition definition) {
        List<DefinitionTable.Rule> rules = table.rules().stream()
                .map(rule -> isDoubtful(rule)
                        ? new DefinitionTable.Rule(rule.claims(), new EnumMap<>(Map.of(definition, 1.0)), rule.place())
                        : rule)
                .toList();
        return new DefinitionTable(rules, table.auxiliaries());
    }

    private static boolean isDoubtful(DefinitionTable.Rule rule) {
        return rule.probabilities().keySet().equals(Set.of(Definition.KILLED, Definition.KILLED_AND_SERIOUSLY_WOUNDED));
    }
}
