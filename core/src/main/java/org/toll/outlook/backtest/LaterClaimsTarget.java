package org.toll.outlook.backtest;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.SourceId;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.estimate.fusion.why.Expected;

/**
 * Scores totals that were stated after the day, each as if by an origin not heard before. The densest series and registers have
 * targets of their own and are left out.
 */
final class LaterClaimsTarget {
    /** Farther ahead, the question is one for the outlook, not for a claim about what happened. */
    private static final int FARTHEST_MONTHS = 6;

    private LaterClaimsTarget() {}

    static List<ScoredForecast> score(Vintage vintage, Readings truth, Optional<SourceId> peer) {
        Optional<String> anchor = vintage.estimate().model().findAnchorOrigin();
        Expected expected = Expected.of(vintage.estimate());
        ClaimBaselines baselines = new ClaimBaselines(vintage, peer);
        List<ScoredForecast> scored = new ArrayList<>();
        for (Reading reading : truth.read()) {
            boolean isNew = !vintage.asOf().knows(reading.claim().published());
            boolean isOwnTarget = anchor.equals(Optional.of(reading.origin()))
                    || reading.definitions().containsKey(Definition.REGISTERED);
            int ahead = monthsAhead(vintage, truth, reading);
            if (isNew && !isOwnTarget && ahead <= FARTHEST_MONTHS && reading.figure() instanceof Figure.Point point) {
                expected.draws(truth.timeline(), reading).ifPresent(draws -> {
                    scored.add(row(vintage, Backtest.MODEL, reading, ahead, Score.ofDraws(draws, point.value())));
                    baselines
                            .forecasts(truth.timeline(), reading)
                            .forEach((name, forecast) ->
                                    scored.add(row(vintage, name, reading, ahead, Score.of(forecast, point.value()))));
                });
            }
        }
        return scored;
    }

    private static int monthsAhead(Vintage vintage, Readings truth, Reading reading) {
        YearMonth last = truth.timeline().month(reading.exposure().to());
        return (int) Math.max(
                0, ChronoUnit.MONTHS.between(vintage.estimate().posterior().newest(), last));
    }

    private static ScoredForecast row(Vintage vintage, String method, Reading reading, int ahead, Score score) {
        return new ScoredForecast(
                Target.LATER_CLAIMS,
                method,
                vintage.asOf(),
                reading.claim().id().value(),
                ahead,
                reading.figure().value(),
                score);
    }
}
