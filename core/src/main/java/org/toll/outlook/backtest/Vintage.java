package org.toll.outlook.backtest;

import java.util.Optional;
import org.toll.base.AsOf;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;
import org.toll.math.random.RandomStream;

/**
 * A replayed day.
 *
 * @param view what was known
 * @param estimate what the model makes of it
 */
record Vintage(AsOfView view, FusionEstimate estimate) {
    /** Its own place among the random streams. */
    private static final long SAID = 0x5a1dL;

    private static final int DEGREES = 4;

    AsOf asOf() {
        return view.asOf();
    }

    Readings readings() {
        return estimate.model().readings();
    }

    /**
     * What would be stated of a hidden value: the value with an error of its own, as in the model's likelihood, t4 on the log
     * scale.
     */
    double[] said(double[] hidden, double logSd) {
        RandomStream random =
                RandomStream.ofSeed(estimate.quality().statistics().seed()).child(SAID);
        double[] said = hidden.clone();
        for (int draw = 0; draw < said.length; draw++) {
            double squares = 0;
            for (int i = 0; i < DEGREES; i++) {
                squares += Math.pow(random.normal(), 2);
            }
            said[draw] *= Math.exp(logSd * random.normal() / Math.sqrt(squares / DEGREES));
        }
        return said;
    }

    /** What the densest series had stated by then; empty if there was none. */
    Optional<MonthlySeries> series() {
        return estimate.model()
                .findAnchorOrigin()
                .map(origin -> MonthlySeries.of(
                        readings(),
                        reading -> reading.origin().equals(origin) && reading.isSurely(Definition.CASUALTIES)))
                .filter(series -> !series.months().isEmpty());
    }
}
