package org.toll.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.toll.app.Environment;
import org.toll.base.Side;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.fit.DrawListener;
import org.toll.estimate.fusion.fit.Fusion;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.fit.FusionSettings;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.estimate.fusion.why.Refits;
import org.toll.ledger.AsOfView;
import org.toll.outlook.KeyFigures;
import org.toll.outlook.Projection;
import org.toll.outlook.Scenario;
import org.toll.report.outlook.Findings;
import org.toll.report.outlook.Why;

/** Runs the model for a command, telling how far it has come. */
final class ModelRun {
    private final Environment environment;
    private final ModelOptions options;

    ModelRun(Environment environment, ModelOptions options) {
        this.environment = environment;
        this.options = options;
    }

    /**
     * @param scenarios beside "it goes on so"
     * @param isExplained whether refits are to say why
     */
    Findings findings(AsOfView view, Side side, List<Scenario> scenarios, boolean isExplained) {
        DefinitionTable table = options.definitions(environment);
        FusionEstimate estimate = estimate(view, side, table);
        List<Projection> outlook = new ArrayList<>();
        if (estimate.posterior().find(Latent.FORCE).isPresent()) {
            outlook.add(Projection.of(Scenario.AS_IT_GOES_ON, estimate.posterior()));
            scenarios.forEach(scenario -> outlook.add(Projection.of(scenario, estimate.posterior())));
        }
        Findings found = new Findings(view, estimate, outlook, Optional.empty());
        return isExplained ? new Findings(view, estimate, outlook, Optional.of(why(view, side, table, found))) : found;
    }

    private FusionEstimate estimate(AsOfView view, Side side, DefinitionTable table) {
        FusionSettings settings = options.settings();
        return Progress.during(
                environment,
                "sampling",
                progress -> Fusion.estimate(view, side, table, settings, progress.drawing(settings.totalDraws())));
    }

    private Why why(AsOfView view, Side side, DefinitionTable table, Findings full) {
        Refits refits = new Refits(view, side, table, options.shortSettings());
        return Progress.during(environment, "fitting again", progress -> {
            progress.counting("fits");
            Function<FusionEstimate, KeyFigures> summary = estimate -> {
                progress.count();
                return KeyFigures.of(estimate.posterior(), full.month());
            };
            KeyFigures base = summary.apply(Fusion.estimate(view, side, table, refits.settings(), DrawListener.NOBODY));
            return new Why(
                    base,
                    refits.leavingOutEachOrigin(summary),
                    refits.readingDoubtfulWordsOneWay(summary),
                    refits.fromDensestSeriesAlone(full.estimate(), summary));
        });
    }
}
