package org.toll.estimate.mse.loglinear;

import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Reshaping;

/**
 * The classical models: independent lists, alone (Mt) or with persons who differ in the same way towards all lists (Mth).
 *
 * <p><b>Assumes</b> no dependence between particular lists. Omitted positive dependence biases down: Mt and Chao's bound are
 * floors more than estimates. Darroch and, more, Gamma extrapolate far.
 *
 * <p><b>Source.</b> Log-linear form of Rivest and Baillargeon; the bound of Chao. Behavioural models are for occasions that
 * follow each other, and make no sense for lists.
 *
 * @param fit the fitted model
 * @param profile its profile likelihood
 */
@Citation({
    "Rivest, L.-P. and Baillargeon, S. (2007). Applications and extensions of Chao's moment estimator for the size of a closed"
            + " population. Biometrics 63.",
    "Chao, A. (1987). Estimating the population size for capture-recapture data with unequal catchability. Biometrics 43.",
    "Darroch, J. N., Fienberg, S. E., Glonek, G. F. V. and Junker, B. W. (1993). A three-sample multiple-recapture approach to"
            + " census population estimation with heterogeneous catchability. JASA 88."
})
public record ClosedPopulation(ModelFit fit, Profile profile) {

    /**
     * @param table at least 3 lists, at most 12
     * @throws InvalidInput for another number of lists
     */
    public static ClosedPopulation of(CaptureTable table, Heterogeneity heterogeneity) {
        CaptureTable usable = checked(table);
        Terms independence = Terms.independence(usable.listCount());
        int columns = (1 << heterogeneity.columns(usable.listCount())) - 1;
        Design design = Design.of(usable, independence, heterogeneity, columns);
        while (heterogeneity == Heterogeneity.CHAO && columns != 0) {
            int negative = firstNegative(PoissonFit.of(design), usable.listCount(), columns);
            if (negative == 0) {
                break;
            }
            columns &= ~negative;
            design = Design.of(usable, independence, heterogeneity, columns);
        }
        return of(usable, design, independence, heterogeneity);
    }

    /** A model with chosen interactions and its profile interval. */
    public static ClosedPopulation of(CaptureTable table, Terms terms) {
        CaptureTable usable = checked(table);
        Design design = Design.of(usable, terms, Heterogeneity.NONE);
        return of(usable, design, terms, Heterogeneity.NONE);
    }

    private static ClosedPopulation of(CaptureTable table, Design design, Terms terms, Heterogeneity heterogeneity) {
        ModelFit fit = ModelFit.of(table, design, terms, heterogeneity);
        return new ClosedPopulation(fit, Profile.of(table, design, fit.unseen()));
    }

    /** Chao's columns must not count down; gives the most negative one's bit, 0 if there is none. */
    private static int firstNegative(PoissonFit fit, int lists, int columns) {
        double lowest = 0;
        int bit = 0;
        int index = 1 + lists;
        for (int rest = columns; rest != 0; rest &= rest - 1) {
            if (fit.coefficient(index) < lowest) {
                lowest = fit.coefficient(index);
                bit = Integer.lowestOneBit(rest);
            }
            index++;
        }
        return bit;
    }

    static CaptureTable checked(CaptureTable table) {
        CaptureTable usable = Reshaping.withoutEmptyLists(table);
        if (usable.listCount() < 3 || usable.listCount() > Design.MOST_LISTS) {
            throw InvalidInput.of(
                    "Log-linear models are fitted to 3 to " + Design.MOST_LISTS + " lists",
                    usable.listCount(),
                    "Merge lists, or use latent classes.");
        }
        return usable;
    }
}
