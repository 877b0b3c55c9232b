package org.toll.outlook.variant;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toll.base.AsOf;
import org.toll.base.Side;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.fit.DrawListener;
import org.toll.estimate.fusion.fit.Fusion;
import org.toll.estimate.fusion.fit.FusionSettings;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.ledger.AsOfView;
import org.toll.outlook.AnswerMonth;
import org.toll.outlook.KeyFigures;
import org.toll.outlook.backtest.Backtest;
import org.toll.outlook.backtest.BacktestPlan;
import org.toll.outlook.backtest.ScoredForecast;
import org.toll.outlook.backtest.Target;

/**
 * What a variant answers, and how well it would have done.
 *
 * @param variant what is different
 * @param figures on the plan's day of truth, of the newest whole month
 * @param scored its own forecasts on the replayed days
 */
public record VariantResult(Variant variant, KeyFigures figures, List<ScoredForecast> scored) {
    public VariantResult {
        scored = List.copyOf(scored);
    }

    /** The variant's mean CRPS over the other's on the forecasts of a target that both made; NaN if there are none. */
    public double relativeCrps(Target target, VariantResult other) {
        Map<String, Double> theirs = other.of(target)
                .collect(Collectors.toMap(
                        VariantResult::occasion, row -> row.score().crps(), (a, b) -> a));
        double mine = 0;
        double reference = 0;
        for (ScoredForecast row : of(target).toList()) {
            Double score = theirs.get(occasion(row));
            if (score != null) {
                mine += row.score().crps();
                reference += score;
            }
        }
        return mine / reference;
    }

    /** How many of a target's truths lay in the 90 % interval, 0 to 1; NaN if there are none. */
    public double in90(Target target) {
        return of(target)
                .mapToInt(row -> row.score().isIn90() ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private Stream<ScoredForecast> of(Target target) {
        return scored.stream().filter(row -> row.target() == target);
    }

    private static String occasion(ScoredForecast row) {
        return row.asOf() + " " + row.about() + " " + row.monthsAhead();
    }

    /**
     * @param views what was known on a day
     * @param side whose losses
     * @param table what each claim may count
     * @param answer settings of the fit that answers
     * @param replay settings of each replayed fit
     */
    public static VariantResult of(
            Variant variant,
            Function<AsOf, AsOfView> views,
            Side side,
            DefinitionTable table,
            BacktestPlan plan,
            FusionSettings answer,
            FusionSettings replay) {
        DefinitionTable words = variant.table(table);
        FusionPosterior posterior = Fusion.estimate(
                        views.apply(plan.truth()),
                        side,
                        words,
                        answer.withAssumptions(variant.assumptions()),
                        DrawListener.NOBODY)
                .posterior();
        List<ScoredForecast> scored = new Backtest(views, side, words, replay.withAssumptions(variant.assumptions()))
                .run(plan, day -> {}).stream()
                        .filter(row -> row.method().equals(Backtest.MODEL))
                        .toList();
        return new VariantResult(variant, KeyFigures.of(posterior, AnswerMonth.of(posterior, plan.truth())), scored);
    }
}
