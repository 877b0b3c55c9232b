package org.toll.report.outlook;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.toll.base.Side;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.ledger.AsOfView;
import org.toll.outlook.AnswerMonth;
import org.toll.outlook.KeyFigures;
import org.toll.outlook.Projection;

/**
 * Everything that a report of the model is made from.
 *
 * @param view what was known
 * @param estimate what the model makes of it
 * @param outlook a projection for each scenario, "as it goes on" first; empty if the force is unknown
 * @param why refits; empty if none were made
 */
public record Findings(AsOfView view, FusionEstimate estimate, List<Projection> outlook, Optional<Why> why) {
    public Findings {
        outlook = List.copyOf(outlook);
    }

    FusionPosterior posterior() {
        return estimate.posterior();
    }

    Side side() {
        return posterior().side();
    }

    /** The month that the answer is about. */
    public YearMonth month() {
        return AnswerMonth.of(posterior(), view.asOf());
    }

    KeyFigures key() {
        return KeyFigures.of(posterior(), month());
    }
}
