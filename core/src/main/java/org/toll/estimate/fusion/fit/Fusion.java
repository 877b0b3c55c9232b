package org.toll.estimate.fusion.fit;

import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Provenance;
import org.toll.base.Side;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.estimate.fusion.model.Assumptions;
import org.toll.estimate.fusion.model.LossModel;
import org.toll.estimate.fusion.model.Projector;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.fit.NotConverged;
import org.toll.math.nuts.Nuts;

/**
 * Estimates a side's losses from conflicting claims: reads the claims, samples the posterior of {@link LossModel}, carries it
 * on beyond the newest month.
 *
 * <pre>{@code
 * FusionEstimate estimate = Fusion.estimate(view, Side.of("XA"), table, FusionSettings.standard(1, 2), DrawListener.NOBODY);
 * double[] killed = estimate.posterior().get(Latent.KILLED).of(YearMonth.of(2025, 12));
 * }</pre>
 *
 * <p>The result is a function of view, side, table and settings, threads excepted: the same seed gives the same bits. What it
 * assumes and how it errs when that fails stands at {@link LossModel}. Where every claim is to keep its face value and no model
 * is wanted, use {@code org.toll.estimate.synthesis} instead.
 */
public final class Fusion {
    private static final String METHOD = "fusion";

    /** Goes up when the same readings and seed give other numbers. */
    private static final String VERSION = "2";

    /** Numbers that the sampler doubts are shown with its doubts: a reader who waits for a war to end gets none at all. */
    private static final String WHY_READ =
            "shown with the sampler's findings; medians move little between runs, probabilities below 5 % may";

    private Fusion() {}

    /**
     * @param view what is known
     * @param side whose losses
     * @param table what each claim may count
     * @param listener told of each kept draw
     * @throws NothingToFit if nothing is claimed that bears on the side's killed or wounded, or no draw could be made at all
     */
    public static FusionEstimate estimate(
            AsOfView view, Side side, DefinitionTable table, FusionSettings settings, DrawListener listener) {
        Readings readings = Readings.of(view, side, table)
                .orElseThrow(() -> new NothingToFit(
                        "By %s nothing had been claimed about losses of %s. Add a claim about its killed or wounded, or ask for a later day."
                                .formatted(view.asOf(), side)));
        return estimate(readings, side, view.asOf(), settings, listener);
    }

    /**
     * The same from readings that are chosen already.
     *
     * @param asOf the day of knowledge, for the provenance
     * @throws NothingToFit if none of them bears on killed or wounded, or no draw could be made at all
     */
    public static FusionEstimate estimate(
            Readings readings, Side side, AsOf asOf, FusionSettings settings, DrawListener listener) {
        LossModel model = model(readings, settings);
        Fit fit = Nuts.sample(new Watched(model.model(), listener), settings.sampler(), settings.seed());
        Fit verdict = fit instanceof Doubtful doubtful
                ? ReportedQuantities.judge(doubtful, WHY_READ, settings.threads())
                : fit;
        boolean isDoubtful = verdict instanceof Doubtful;
        Draws draws = draws(fit);
        Map<Latent, MonthlyDraws> paths = Projector.paths(model, draws, settings.horizon(), settings.seed());
        FusionPosterior posterior = new FusionPosterior(
                side, readings.timeline().last(), paths, provenance(readings, side, asOf, settings));
        return new FusionEstimate(
                posterior, model, draws, new FusionEstimate.Quality(!isDoubtful, verdict.findings(), fit.statistics()));
    }

    private static LossModel model(Readings readings, FusionSettings settings) {
        try {
            return LossModel.of(readings, settings.assumptions());
        } catch (InvalidInput tooLittle) {
            throw new NothingToFit(String.valueOf(tooLittle.getMessage()), tooLittle);
        }
    }

    private static Draws draws(Fit fit) {
        try {
            return fit instanceof Doubtful doubtful ? doubtful.acknowledge(WHY_READ) : fit.orThrow();
        } catch (NotConverged noDraws) {
            throw new NothingToFit("No draw could be made: " + noDraws.getMessage(), noDraws);
        }
    }

    private static Provenance provenance(Readings readings, Side side, AsOf asOf, FusionSettings settings) {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("side", side.code());
        parameters.put("data", Fingerprint.of(readings));
        parameters.put("chains", Integer.toString(settings.chains()));
        parameters.put("warmup", Integer.toString(settings.warmup()));
        parameters.put("draws", Integer.toString(settings.draws()));
        parameters.put("horizon", Integer.toString(settings.horizon()));
        if (!settings.assumptions().equals(Assumptions.STANDARD)) {
            parameters.put("assumptions", settings.assumptions().describe());
        }
        return new Provenance(
                METHOD,
                VERSION,
                asOf,
                readings.read().stream()
                        .map(reading -> reading.claim().id().value())
                        .distinct()
                        .toList(),
                parameters,
                OptionalLong.of(settings.seed()));
    }
}
