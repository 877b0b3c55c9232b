package org.toll.outlook.backtest;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.SourceId;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Exposure;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Timeline;
import org.toll.ledger.Claim;
import org.toll.outlook.baseline.LogNormal;

/**
 * What somebody without a model would expect a total to say: the mean of what was said of the same definition, the densest
 * series times a factor fitted on the past, a peer's published estimate. Rates a month are carried over to the days of the
 * claim.
 */
final class ClaimBaselines {
    private static final double SMALLEST_SD = 0.1;
    private static final int FEWEST_CLAIMS = 3;

    /** A peer's total says nothing of a few months. */
    private static final double FEWEST_SHARE_OF_PEER = 0.5;

    private final Vintage vintage;
    private final Optional<MonthlySeries> series;
    private final Optional<SourceId> peer;

    ClaimBaselines(Vintage vintage, Optional<SourceId> peer) {
        this.vintage = vintage;
        this.series = vintage.series();
        this.peer = peer;
    }

    /** By name; a baseline that has nothing to go by is left out. */
    Map<String, LogNormal> forecasts(Timeline timeline, Reading reading) {
        Map<String, LogNormal> forecasts = new LinkedHashMap<>();
        List<Reading> past = vintage.readings().read().stream()
                .filter(earlier ->
                        earlier.definitions().equals(reading.definitions()) && earlier.figure() instanceof Figure.Point)
                .toList();
        if (past.size() >= FEWEST_CLAIMS) {
            double[] rates = past.stream()
                    .mapToDouble(earlier -> Math.log(
                            earlier.figure().value() / earlier.exposure().months()))
                    .toArray();
            forecasts.put(
                    "mean of the sources",
                    around(rates, Math.log(reading.exposure().months())));
        }
        series.filter(known -> past.size() >= FEWEST_CLAIMS).ifPresent(known -> {
            double[] factors = past.stream()
                    .mapToDouble(earlier -> Math.log(earlier.figure().value())
                            - Math.log(total(known, vintage.readings().timeline(), earlier.exposure())))
                    .toArray();
            forecasts.put("series x factor", around(factors, Math.log(total(known, timeline, reading.exposure()))));
        });
        peer.flatMap(source -> ofPeer(source, reading)).ifPresent(f -> forecasts.put("peer's estimate", f));
        return forecasts;
    }

    private Optional<LogNormal> ofPeer(SourceId source, Reading reading) {
        Timeline known = vintage.readings().timeline();
        return vintage.view().listEvidence().stream()
                .filter(claim -> claim.source().equals(source)
                        && claim.side().equals(reading.claim().side())
                        && claim.metric() == reading.claim().metric()
                        && reading.definitions().size() == 1
                        && !reading.isSurely(Definition.RECRUITS)
                        && claim.statement().isCumulative()
                        && known.touches(claim.period()))
                .reduce((earlier, later) -> later)
                .flatMap(claim -> carried(claim, known, reading));
    }

    private static Optional<LogNormal> carried(Claim claim, Timeline known, Reading reading) {
        double months = known.exposure(claim.period()).months();
        double share = reading.exposure().months() / months;
        return Figure.of(claim.statement())
                .filter(figure -> figure instanceof Figure.Point && share >= FEWEST_SHARE_OF_PEER)
                .map(figure -> new LogNormal(
                        Math.log(figure.value() * share), Math.max(((Figure.Point) figure).logSd(), SMALLEST_SD)));
    }

    private static double total(MonthlySeries series, Timeline timeline, Exposure exposure) {
        double sum = 0;
        for (int bin = exposure.from(); bin <= exposure.to(); bin++) {
            YearMonth month = timeline.month(bin);
            sum += exposure.weight(bin) * series.near(month);
        }
        return sum;
    }

    private static LogNormal around(double[] logs, double shift) {
        double mean = 0;
        for (double log : logs) {
            mean += log / logs.length;
        }
        double squares = 0;
        for (double log : logs) {
            squares += (log - mean) * (log - mean);
        }
        return new LogNormal(mean + shift, Math.max(SMALLEST_SD, Math.sqrt(squares / (logs.length - 1))));
    }
}
