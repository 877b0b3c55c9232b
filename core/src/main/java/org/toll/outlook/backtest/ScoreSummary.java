package org.toll.outlook.backtest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How one method did on one target and distance.
 *
 * @param target what was forecast
 * @param monthsAhead how far; empty where distances are pooled
 * @param method the model or a baseline
 * @param count forecasts scored
 * @param crps mean
 * @param relativeCrps the model's mean CRPS over this method's, on the forecasts that both made; below 1 the model is better
 * @param logScore mean
 * @param calibration how often intervals held, and where the truth lay
 */
public record ScoreSummary(
        Target target,
        Optional<Integer> monthsAhead,
        String method,
        int count,
        double crps,
        double relativeCrps,
        double logScore,
        Calibration calibration) {
    private static final int PIT_BINS = 5;

    /**
     * @param in50 share of truths in the central half, 0 to 1
     * @param in90 share of truths in the central 90 %
     * @param pit share of truths in each fifth of the forecast distribution
     */
    public record Calibration(double in50, double in90, List<Double> pit) {
        public Calibration {
            pit = List.copyOf(pit);
        }
    }

    /** By target, distance, then method, the model first. */
    public static List<ScoreSummary> of(List<ScoredForecast> scored) {
        Map<List<Object>, List<ScoredForecast>> groups = scored.stream()
                .sorted(Comparator.comparing(ScoredForecast::target)
                        .thenComparing(row -> distance(row).orElse(0)))
                .collect(Collectors.groupingBy(
                        row -> List.of(row.target(), distance(row)), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .flatMap(group -> methods(group).stream())
                .toList();
    }

    private static Optional<Integer> distance(ScoredForecast row) {
        return row.target() == Target.SERIES ? Optional.of(row.monthsAhead()) : Optional.empty();
    }

    private static List<ScoreSummary> methods(List<ScoredForecast> group) {
        Map<String, List<ScoredForecast>> byMethod = group.stream()
                .collect(Collectors.groupingBy(ScoredForecast::method, LinkedHashMap::new, Collectors.toList()));
        Map<String, Double> modelCrps = byMethod.getOrDefault(Backtest.MODEL, List.of()).stream()
                .collect(Collectors.toMap(
                        ScoreSummary::occasion, row -> row.score().crps(), (a, b) -> a));
        return byMethod.entrySet().stream()
                .map(entry -> summary(entry.getKey(), entry.getValue(), modelCrps))
                .toList();
    }

    private static ScoreSummary summary(String method, List<ScoredForecast> rows, Map<String, Double> modelCrps) {
        List<ScoredForecast> shared = rows.stream()
                .filter(row -> modelCrps.containsKey(occasion(row)))
                .toList();
        double model = mean(shared, row -> modelCrps.getOrDefault(occasion(row), Double.NaN));
        List<Double> pit = IntStream.range(0, PIT_BINS)
                .mapToObj(bin -> mean(
                        rows, row -> Math.min(PIT_BINS - 1, (int) (row.score().pit() * PIT_BINS)) == bin ? 1 : 0))
                .toList();
        return new ScoreSummary(
                rows.get(0).target(),
                distance(rows.get(0)),
                method,
                rows.size(),
                mean(rows, row -> row.score().crps()),
                model / mean(shared, row -> row.score().crps()),
                mean(rows, row -> row.score().logScore()),
                new Calibration(
                        mean(rows, row -> row.score().isIn50() ? 1 : 0),
                        mean(rows, row -> row.score().isIn90() ? 1 : 0),
                        pit));
    }

    private static String occasion(ScoredForecast row) {
        return row.asOf() + " " + row.about() + " " + row.monthsAhead();
    }

    private static double mean(List<ScoredForecast> rows, ToDoubleFunction<ScoredForecast> value) {
        return rows.stream().mapToDouble(value).average().orElse(Double.NaN);
    }
}
