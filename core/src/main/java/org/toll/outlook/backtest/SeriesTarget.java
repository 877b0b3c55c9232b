package org.toll.outlook.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.outlook.baseline.Arima011;
import org.toll.outlook.baseline.DampedTrend;
import org.toll.outlook.baseline.LogNormal;
import org.toll.outlook.baseline.RandomWalk;
import org.toll.outlook.baseline.SeriesForecaster;

/** Scores what the densest series was forecast to state one, two, three and six months ahead. */
final class SeriesTarget {
    private static final List<Integer> MONTHS_AHEAD = List.of(1, 2, 3, 6);
    private static final int FARTHEST = 6;
    private static final List<SeriesForecaster> BASELINES =
            List.of(new RandomWalk(), new DampedTrend(), new Arima011());

    /** What the model allows between the path and a stated month: log sd of its likelihood. */
    private static final double STATED_SD = 0.04;

    private SeriesTarget() {}

    static List<ScoredForecast> score(Vintage vintage, Readings truth) {
        Optional<MonthlySeries> known = vintage.series();
        Optional<MonthlyDraws> stated = vintage.estimate().posterior().find(Latent.STATED);
        if (known.isEmpty() || stated.isEmpty()) {
            return List.of();
        }
        String origin = vintage.estimate().model().findAnchorOrigin().orElseThrow();
        MonthlySeries came = MonthlySeries.of(
                truth, reading -> reading.origin().equals(origin) && reading.isSurely(Definition.CASUALTIES));
        YearMonth newest = known.get().months().lastKey();
        double[] history = known.get().newestRun();
        List<ScoredForecast> scored = new ArrayList<>();
        for (int ahead : MONTHS_AHEAD) {
            YearMonth month = newest.plusMonths(ahead);
            Double value = came.months().get(month);
            if (value == null) {
                continue;
            }
            if (stated.get().covers(month)) {
                scored.add(row(
                        vintage,
                        Backtest.MODEL,
                        month,
                        ahead,
                        value,
                        Score.ofDraws(vintage.said(stated.get().of(month), STATED_SD), value)));
            }
            if (history.length >= SeriesForecaster.SHORTEST_HISTORY) {
                for (SeriesForecaster baseline : BASELINES) {
                    LogNormal forecast = baseline.forecast(history, FARTHEST).get(ahead - 1);
                    scored.add(row(vintage, baseline.name(), month, ahead, value, Score.of(forecast, value)));
                }
            }
        }
        return scored;
    }

    private static ScoredForecast row(
            Vintage vintage, String method, YearMonth month, int ahead, double truth, Score score) {
        return new ScoredForecast(Target.SERIES, method, vintage.asOf(), month.toString(), ahead, truth, score);
    }
}
