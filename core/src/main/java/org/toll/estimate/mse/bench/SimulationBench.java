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
import org.toll.estimate.mse.loglinear.LogLinearAveraging;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.strata.PartialPooling;
import org.toll.estimate.mse.strata.StratifiedEstimate;
import org.toll.estimate.mse.strata.Stratum;
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

    private record SetResult(List<Answer> answers, boolean isConverged) {}

    /**
     * @param size empty if the method does not answer
     */
    private record Answer(String method, double truth, Optional<SizeDistribution> size) {}

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
            for (Answer answer : result.answers()) {
                Score score = scores.computeIfAbsent(answer.method(), unused -> new Score());
                answer.size().ifPresentOrElse(size -> score.add(size, answer.truth()), score::refuse);
            }
        }
        List<MethodScore> methods = new ArrayList<>();
        scores.forEach((method, score) -> methods.add(score.finished(method)));
        int failures =
                (int) results.stream().filter(result -> !result.isConverged()).count();
        return new ScenarioScore(scenario, sets, methods, failures, seconds / sets);
    }

    private static SetResult estimated(Scenario scenario, RandomStream stream) {
        Draws draws = Draws.of(stream.child(0));
        List<long[]> parts =
                scenario.groups().stream().map(group -> group.draw(draws)).toList();
        long[] truth = new long[parts.get(0).length];
        for (long[] part : parts) {
            for (int pattern = 0; pattern < truth.length; pattern++) {
                truth[pattern] += part[pattern];
            }
        }
        List<Answer> answers = new ArrayList<>();
        CaptureTable table;
        double missedLinks = scenario.recording().missedLinks();
        if (missedLinks > 0) {
            SplitRecords records = SplitRecords.of(truth, missedLinks, draws);
            table = tableOf(records.observed());
            List<CaptureTable> tables = new ArrayList<>();
            for (int d = 0; d < LINKAGE_DRAWS; d++) {
                tables.add(tableOf(records.drawn(draws)));
            }
            answers.add(new Answer(
                    "average, linkage drawn",
                    scenario.truth(),
                    Optional.of(LinkageMixture.of(tables, LinkageMixture.FOR_ONE_OF_MANY, stream.child(2))
                            .total())));
        } else {
            table = tableOf(scenario.recording().observed(truth, draws));
        }
        if (scenario.isByMonth()) {
            addMonths(scenario, parts, answers, stream.child(3));
        }
        boolean converged = addEstimates(scenario, table, answers, stream.child(1));
        return new SetResult(answers, converged);
    }

    private static void addMonths(Scenario scenario, List<long[]> months, List<Answer> answers, RandomStream stream) {
        List<Stratum> strata = IntStream.range(0, months.size())
                .mapToObj(month -> new Stratum(List.of("month " + (month + 1)), tableOf(months.get(month))))
                .toList();
        StratifiedEstimate estimate = PartialPooling.estimate(strata, MseOptions.SHORT, stream);
        answers.add(new Answer("average, by month", scenario.truth(), Optional.of(estimate.total())));
        for (int month = 0; month < strata.size(); month++) {
            answers.add(new Answer(
                    "each month",
                    scenario.groups().get(month).persons(),
                    Optional.of(estimate.strata().get(month).pooled())));
        }
    }

    private static boolean addEstimates(
            Scenario scenario, CaptureTable table, List<Answer> answers, RandomStream stream) {
        if (!(MultipleSystems.estimate(table, MseOptions.SHORT, stream) instanceof MseEstimate estimate)) {
            answers.add(new Answer("average", scenario.truth(), Optional.empty()));
            return true;
        }
        answers.add(new Answer("average", scenario.truth(), Optional.of(estimate.average())));
        if (scenario.reachable() < scenario.truth()) {
            answers.add(new Answer("average (reachable)", scenario.reachable(), Optional.of(estimate.average())));
        }
        for (FamilyEstimate family : estimate.families()) {
            answers.add(new Answer(family.family().code(), scenario.truth(), family.total()));
        }
        Optional<SizeDistribution> independence = table.listCount() > LogLinearAveraging.MOST_LISTS
                ? Optional.empty()
                : Optional.of(
                        ClosedPopulation.of(table, Heterogeneity.NONE).fit().distribution());
        answers.add(new Answer("independence", scenario.truth(), independence));
        return estimate.details()
                .latent()
                .map(latent -> latent.convergence().rHat() < 1.1)
                .orElse(true);
    }

    private static CaptureTable tableOf(long[] patterns) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int pattern = 1; pattern < patterns.length; pattern++) {
            if (patterns[pattern] > 0) {
                cells.put((long) pattern, Count.ofPersons(patterns[pattern]));
            }
        }
        List<String> lists = IntStream.range(0, Integer.numberOfTrailingZeros(patterns.length))
                .mapToObj(j -> "list " + (j + 1))
                .toList();
        return CaptureTable.of(lists, cells);
    }
}
