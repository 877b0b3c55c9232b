package org.toll.outlook.backtest;

import java.util.Optional;
import org.toll.base.AsOf;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;

/**
 * A replayed day.
 *
 * @param view what was known
 * @param estimate what the model makes of it
 */
record Vintage(AsOfView view, FusionEstimate estimate) {
    AsOf asOf() {
        return view.asOf();
    }

    Readings readings() {
        return estimate.model().readings();
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
