package org.toll.outlook.backtest;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.Side;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.model.LossModel;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;
import org.toll.outlook.forecast.Forecast;
import org.toll.outlook.forecast.ForecastClaims;

/**
 * Scores the forecasts that were kept in the ledger against what the ledger knows now: those of the series against the series,
 * those of the killed against single months that were stated since, whoever stated them. A forecast of the killed is of the
 * truth, not of a statement, so that its coverage of statements, which err, must fall short.
 */
final class KeptTarget {
    private KeptTarget() {}

    static List<ScoredForecast> score(AsOfView now, Side side, Readings truth) {
        Optional<String> anchor = LossModel.of(truth).findAnchorOrigin();
        List<ScoredForecast> scored = new ArrayList<>();
        for (Forecast forecast : kept(now, side)) {
            MonthlySeries came = MonthlySeries.of(
                    truth,
                    reading -> isAbout(reading, forecast.latent(), anchor)
                            && !forecast.making().asOf().knows(reading.claim().published()));
            Double value = came.months().get(forecast.month());
            if (value != null) {
                YearMonth known = YearMonth.from(forecast.making().asOf().date());
                scored.add(new ScoredForecast(
                        Target.KEPT,
                        forecast.latent().code(),
                        forecast.making().asOf(),
                        forecast.month().toString(),
                        (int) ChronoUnit.MONTHS.between(known, forecast.month()),
                        value,
                        Score.ofDraws(forecast.spreadOut(), value)));
            }
        }
        return scored;
    }

    private static List<Forecast> kept(AsOfView now, Side side) {
        return now.listClaims().stream()
                .filter(claim -> claim.side().equals(side))
                .flatMap(claim -> ForecastClaims.find(claim).stream())
                .toList();
    }

    private static boolean isAbout(Reading reading, Latent latent, Optional<String> anchor) {
        return switch (latent) {
            case STATED -> anchor.equals(Optional.of(reading.origin())) && reading.isSurely(Definition.CASUALTIES);
            case KILLED -> reading.isSurely(Definition.KILLED);
            case WOUNDED -> reading.isSurely(Definition.WOUNDED);
            case RECRUITS -> reading.isSurely(Definition.RECRUITS);
            default -> false;
        };
    }
}
