package org.toll.outlook.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;

/**
 * What a posterior says of one quantity in one month to come.
 *
 * @param side whose
 * @param latent what
 * @param month when
 * @param quantiles at {@link #LEVELS}, ascending
 * @param making how it was made
 */
public record Forecast(Side side, Latent latent, YearMonth month, List<Double> quantiles, Making making) {
    /** Probabilities of the quantiles: enough to draw the two bands and to score by. */
    public static final List<Double> LEVELS = List.of(0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95);

    /** What is forecast, and what a claim about it would count. */
    static final Map<Latent, Metric> METRICS = new EnumMap<>(Map.of(
            Latent.KILLED, Metric.KILLED,
            Latent.WOUNDED, Metric.WOUNDED,
            Latent.STATED, Metric.KILLED_AND_WOUNDED,
            Latent.RECRUITS, Metric.RECRUITS,
            Latent.FORCE, Metric.FORCE_SIZE));

    public Forecast {
        quantiles = List.copyOf(quantiles);
        if (quantiles.size() != LEVELS.size()
                || !quantiles.equals(quantiles.stream().sorted().toList())) {
            throw InvalidInput.of(
                    "A forecast has " + LEVELS.size() + " ascending quantiles", quantiles, "Check how it was made.");
        }
    }

    /** Every quantity and month beyond the newest with evidence. */
    public static List<Forecast> listOf(FusionPosterior posterior, Making making) {
        List<Forecast> forecasts = new ArrayList<>();
        for (Latent latent : Latent.values()) {
            if (METRICS.containsKey(latent)) {
                posterior.find(latent).ifPresent(path -> addTo(forecasts, posterior, latent, path, making));
            }
        }
        return forecasts;
    }

    private static void addTo(
            List<Forecast> forecasts, FusionPosterior posterior, Latent latent, MonthlyDraws path, Making making) {
        for (YearMonth month = posterior.newest().plusMonths(1); path.covers(month); month = month.plusMonths(1)) {
            YearMonth when = month;
            forecasts.add(new Forecast(
                    posterior.side(),
                    latent,
                    month,
                    LEVELS.stream().map(level -> path.quantile(when, level)).toList(),
                    making));
        }
    }

    /**
     * Ninety-nine values that have the forecast's quantiles, for rules that score draws: straight between the levels, and
     * beyond the outermost as far again as from the next level to it.
     */
    public double[] spreadOut() {
        double[] values = new double[99];
        for (int i = 0; i < values.length; i++) {
            double level = (i + 1) / 100.0;
            int above = 1;
            while (above < LEVELS.size() - 1 && LEVELS.get(above) < level) {
                above++;
            }
            double from = LEVELS.get(above - 1);
            double way = (level - from) / (LEVELS.get(above) - from);
            double low = quantiles.get(above - 1);
            values[i] = Math.max(low + way * (quantiles.get(above) - low), Double.MIN_NORMAL);
        }
        return values;
    }

    /** @param level one of {@link #LEVELS} */
    double quantile(double level) {
        return quantiles.get(LEVELS.indexOf(level));
    }
}
