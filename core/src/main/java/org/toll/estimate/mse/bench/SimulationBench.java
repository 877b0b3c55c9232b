package org.toll.estimate.mse.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.toll.base.Count;
import org.toll.estimate.mse.FamilyEstimate;
import org.toll.estimate.mse.MseEstimate;
import org.toll.estimate.mse.MseOptions;
import org.toll.estimate.mse.MultipleSystems;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.linkage.LinkageMixture;
import org.toll.estimate.mse.loglinear.ClosedPopulation;
import org.toll.estimate.mse.loglinear.Heterogeneity;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

/**
 * Estimates many simulated populations of a scenario and counts how often the truth is where a method says. The same seed gives
 * the same populations and the same scores on every machine; seconds are the clock's.
 */
public final class SimulationBench {
    /** Draws of the linkage for each population, where links are uncertain. */
    private static final int LINKAGE_DRAWS = 30;

    private SimulationBench() {}

    private record SetResult(Map<String, Optional<SizeDistribution>> sizes, boolean isConverged) {}

    /**
     * @param sets simulated populations, 1 or more
     * @param nanoClock for the seconds only
     */
    public static ScenarioScore run(Scenario scenario, int sets, long seed, LongSupplier nanoClock) {
        RandomStream stream = RandomStream.ofSeed(seed).child(scenario.code().hashCode());
        long start = nanoClock.getAsLong();
        List<SetResult> results = IntStream.range(0, sets)
                .parallel()
                .mapToObj(set -> estimated(scenario, stream.child(set)))
                .toList();
        double seconds = (nanoClock.getAsLong() - start) / 1e9;
        Map<String, Score> scores = new LinkedHashMap<>();
        for (SetResult result : results) {
            result.sizes().forEach((method, size) -> {
                double truth = method.endsWith("(reachable)") ? scenario.reachable() : scenario.truth();
                Score score = scores.computeIfAbsent(method, unused -> new Score(truth));
                size.ifPresentOrElse(score::add, score::refuse);
            });
        }
        List<MethodScore> methods = new ArrayList<>();
        scores.forEach((method, score) -> methods.add(score.finished(method)));
        int failures =
                (int) results.stream().filter(result -> !result.isConverged()).count();
        return new ScenarioScore(scenario, sets, methods, failures, seconds / sets);
    }

    private static SetResult estimated(Scenario scenario, RandomStream stream) {
        Draws draws = Draws.of(stream.child(0));
        long[] truth = new long[1 << scenario.groups().get(0).lists()];
        for (Group group : scenario.groups()) {
            long[] part = group.draw(draws);
            for (int pattern = 0; pattern < truth.length; pattern++) {
                truth[pattern] += part[pattern];
            }
        }
        Map<String, Optional<SizeDistribution>> sizes = new LinkedHashMap<>();
        CaptureTable table;
        double missedLinks = scenario.recording().missedLinks();
        if (missedLinks > 0) {
            SplitRecords records = SplitRecords.of(truth, missedLinks, draws);
            table = tableOf(records.observed());
            List<CaptureTable> tables = new ArrayList<>();
            for (int d = 0; d < LINKAGE_DRAWS; d++) {
                tables.add(tableOf(records.drawn(draws)));
            }
            sizes.put(
                    "average, linkage drawn",
                    Optional.of(LinkageMixture.of(tables, LinkageMixture.FOR_ONE_OF_MANY, stream.child(2))
                            .total()));
        } else {
            table = tableOf(scenario.recording().observed(truth, draws));
        }
        boolean converged = addEstimates(scenario, table, sizes, stream.child(1));
        return new SetResult(sizes, converged);
    }

    private static boolean addEstimates(
            Scenario scenario, CaptureTable table, Map<String, Optional<SizeDistribution>> sizes, RandomStream stream) {
        if (!(MultipleSystems.estimate(table, MseOptions.SHORT, stream) instanceof MseEstimate estimate)) {
            sizes.put("average", Optional.empty());
            return true;
        }
        sizes.put("average", Optional.of(estimate.average()));
        if (scenario.reachable() < scenario.truth()) {
            sizes.put("average (reachable)", Optional.of(estimate.average()));
        }
        for (FamilyEstimate family : estimate.families()) {
            sizes.put(family.family().code(), family.total());
        }
        sizes.put(
                "independence",
                Optional.of(ClosedPopulation.of(table, Heterogeneity.NONE).fit().distribution()));
        return estimate.details()
                .latent()
                .map(latent -> latent.convergence().rHat() < 1.1)
                .orElse(true);
    }

    private static CaptureTable tableOf(long[] patterns) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int pattern = 1; pattern < patterns.length; pattern++) {
            cells.put((long) pattern, Count.ofPersons(patterns[pattern]));
        }
        List<String> lists = IntStream.range(0, Integer.numberOfTrailingZeros(patterns.length))
                .mapToObj(j -> "list " + (j + 1))
                .toList();
        return CaptureTable.of(lists, cells);
    }
}
