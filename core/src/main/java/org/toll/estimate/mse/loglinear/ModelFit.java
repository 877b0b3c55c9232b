package org.toll.estimate.mse.loglinear;

import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * One log-linear model fitted to one table.
 *
 * @param terms its interactions
 * @param heterogeneity its columns for differences between persons
 * @param bend coefficient of the column for persons who differ; 0 without one, and for Chao's columns
 * @param identifiability whether the numbers below mean anything
 * @param observed persons on some list
 * @param unseen estimated persons on none
 * @param standardError of the size, persons
 * @param logVariance variance of the log of the unseen's expectation
 * @param deviance from the saturated model
 * @param freedom cells less parameters
 * @param aic Akaike's criterion; parameters at minus infinity count
 * @param bic Schwarz's criterion with the number of persons, not of cells
 */
public record ModelFit(
        Terms terms,
        Heterogeneity heterogeneity,
        double bend,
        Identifiability identifiability,
        long observed,
        double unseen,
        double standardError,
        double logVariance,
        double deviance,
        int freedom,
        double aic,
        double bic) {

    /** Fits and checks. The numbers of a model that is not sound are kept, for diagnosis, and must not be reported. */
    public static ModelFit of(CaptureTable table, Terms terms, Heterogeneity heterogeneity) {
        return of(table, Design.of(table, terms, heterogeneity), terms, heterogeneity);
    }

    static ModelFit of(CaptureTable table, Design design, Terms terms, Heterogeneity heterogeneity) {
        PoissonFit fit = PoissonFit.of(design);
        Identifiability sound = Identifiability.of(design, fit);
        double unseen = fit.unseen();
        double error = Math.sqrt(unseen + unseen * unseen * fit.interceptVariance());
        int parameters = design.parameters() + design.dropped();
        double aic = fit.aic();
        return new ModelFit(
                terms,
                heterogeneity,
                heterogeneity.columns(table.listCount()) == 1 ? fit.coefficient(design.parameters() - 1) : 0,
                sound,
                table.observed(),
                unseen,
                error,
                fit.interceptVariance(),
                fit.deviance(),
                design.cellCount() - design.parameters(),
                aic,
                aic + parameters * (Math.log((double) table.observed()) - 2));
    }

    public boolean isSound() {
        return identifiability == Identifiability.SOUND && Double.isFinite(standardError) && unseen < 1e12;
    }

    /** The estimate, persons. */
    public double size() {
        return observed + unseen;
    }

    /** The unseen as a log-normal: their logarithm is far closer to normal than they are, and cannot fall below none. */
    public SizeDistribution distribution() {
        return UnseenLaw.logNormal(observed, Math.log(unseen), Math.sqrt(logVariance + 1 / unseen));
    }
}
