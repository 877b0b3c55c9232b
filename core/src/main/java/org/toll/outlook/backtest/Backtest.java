package org.toll.outlook.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Side;
import org.toll.estimate.fusion.fit.DrawListener;
import org.toll.estimate.fusion.fit.Fusion;
import org.toll.estimate.fusion.fit.FusionSettings;
import org.toll.estimate.fusion.fit.NothingToFit;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;

/**
 * Replays past days of knowledge. Each day's estimate sees what had been published by then and nothing else; it is scored
 * against what came in until the plan's day of truth, beside baselines that saw the same.
 *
 * <p><b>Warns.</b> The table of definitions and the priors were written with the whole record in view. A replay cannot undo that:
 * scores of past days flatter the model to that extent, forecasts kept in the ledger and scored later do not.
 */
public final class Backtest {
    /** The name under which the model stands beside its baselines. */
    public static final String MODEL = "toll";

    private final Function<AsOf, AsOfView> views;
    private final Side side;
    private final DefinitionTable table;
    private final FusionSettings settings;

    /**
     * @param views what was known on a day
     * @param side whose losses
     * @param table what each claim may count
     * @param settings of each replayed fit
     */
    public Backtest(Function<AsOf, AsOfView> views, Side side, DefinitionTable table, FusionSettings settings) {
        this.views = views;
        this.side = side;
        this.table = table;
        this.settings = settings;
    }

    /**
     * @param plan which days
     * @param started told of each day before it is replayed
     * @return every forecast of model and baselines that can be scored, by day
     * @throws InvalidInput if nothing is claimed about the side by the day of truth
     * @throws NothingToFit if too little is claimed by one of the days
     */
    public List<ScoredForecast> run(BacktestPlan plan, Consumer<AsOf> started) {
        AsOfView now = views.apply(plan.truth());
        Readings truth = Readings.of(now, side, table)
                .orElseThrow(() -> InvalidInput.of(
                        "Nothing is claimed about losses of the side by the day of truth",
                        side + ", " + plan.truth(),
                        "Choose a later day or another side."));
        List<ScoredForecast> scored = new ArrayList<>();
        for (AsOf day : plan.days()) {
            started.accept(day);
            AsOfView view = views.apply(day);
            Vintage vintage = new Vintage(view, Fusion.estimate(view, side, table, settings, DrawListener.NOBODY));
            scored.addAll(SeriesTarget.score(vintage, truth));
            scored.addAll(RegisterTarget.score(vintage, truth));
            scored.addAll(LaterClaimsTarget.score(vintage, truth, plan.peer()));
        }
        scored.addAll(KeptTarget.score(now, side, truth));
        return List.copyOf(scored);
    }
}
