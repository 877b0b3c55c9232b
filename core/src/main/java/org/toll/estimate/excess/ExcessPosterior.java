package org.toll.estimate.excess;

import java.util.Collection;
import java.util.List;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.math.diagnostics.Quantiles;
import org.toll.math.random.RandomStream;

/**
 * The whole posterior of an excess, drawn exactly: for each band the residual variance from its scaled inverse chi-square, given it
 * the predicted trend of all war years from their joint normal (normal-inverse-gamma under the reference prior {@code 1 / sigma^2}).
 * So years of a band share the error of its fit, and tails are those of a Student t: with a window of five years they are much
 * longer than two standard deviations suggest.
 */
public final class ExcessPosterior {
    private final ExcessEstimate estimate;
    private final double[][][] draws;

    private ExcessPosterior(ExcessEstimate estimate, double[][][] draws) {
        this.estimate = estimate;
        this.draws = draws;
    }

    /**
     * @param number of draws, 1 or more
     * @param seed of the random streams; one for each band, so that a band's draws do not depend on the others
     * @throws InvalidInput if the window leaves no degrees of freedom
     */
    public static ExcessPosterior draw(ExcessEstimate estimate, int number, long seed) {
        if (!estimate.hasVariance()) {
            throw InvalidInput.of(
                    "A window of fewer than three years leaves nothing to judge its error by",
                    estimate.specification(),
                    "Use a window of 3 years or more, or read the spread over specifications.");
        }
        if (number < 1) {
            throw InvalidInput.of("At least one draw is needed", number, "Use for instance 10000.");
        }
        List<BandExcess> bands = estimate.bands();
        double[][][] draws = new double[bands.size()][estimate.warYears().size()][number];
        for (int b = 0; b < bands.size(); b++) {
            draw(bands.get(b), estimate.warYears(), RandomStream.ofSeed(seed).child(b), draws[b]);
        }
        return new ExcessPosterior(estimate, draws);
    }

    private static void draw(BandExcess band, List<Integer> years, RandomStream random, double[][] target) {
        int degrees = band.trend().degreesOfFreedom();
        RealMatrix root = root(band.trend(), years);
        double[] z = new double[years.size()];
        for (int d = 0; d < target[0].length; d++) {
            double chiSquare = 0;
            for (int i = 0; i < degrees; i++) {
                double normal = random.normal();
                chiSquare += normal * normal;
            }
            double sigma = Math.sqrt(band.trend().residualSquares() / chiSquare);
            for (int y = 0; y < z.length; y++) {
                z[y] = random.normal();
            }
            double[] error = root.operate(z);
            for (int y = 0; y < z.length; y++) {
                Deaths deaths = band.years().get(y).deaths();
                double ratio = band.model().ratio(band.trend().at(years.get(y)) + sigma * error[y]);
                target[y][d] = deaths.male() - ratio * deaths.female();
            }
        }
    }

    private static RealMatrix root(Trend trend, List<Integer> years) {
        RealMatrix factors = MatrixUtils.createRealMatrix(years.size(), years.size());
        for (int i = 0; i < years.size(); i++) {
            for (int j = 0; j < years.size(); j++) {
                factors.setEntry(i, j, trend.covarianceFactor(years.get(i), years.get(j)));
            }
        }
        return new CholeskyDecomposition(factors).getL();
    }

    /** Draws of the sum over bands and years, persons. Draws of the same index belong together. */
    public double[] draws(Collection<Integer> years) {
        double[] sum = new double[draws[0][0].length];
        for (int b = 0; b < draws.length; b++) {
            add(b, years, sum);
        }
        return sum;
    }

    /**
     * Draws of one band summed over years.
     *
     * @throws InvalidInput if the estimate has no such band
     */
    public double[] draws(AgeBand age, Collection<Integer> years) {
        double[] sum = new double[draws[0][0].length];
        add(index(age), years, sum);
        return sum;
    }

    /**
     * The central credible interval of the sum over bands and years.
     *
     * @param level probability between 0 and 1
     */
    public Interval interval(Collection<Integer> years, double level) {
        double[] sum = draws(years);
        return Interval.of(Quantiles.of(sum, (1 - level) / 2), Quantiles.of(sum, (1 + level) / 2));
    }

    private void add(int band, Collection<Integer> years, double[] sum) {
        for (int year : years) {
            int y = estimate.warYears().indexOf(year);
            if (y < 0) {
                throw InvalidInput.of("Not a war year of this study", year, "It has " + estimate.warYears() + ".");
            }
            for (int d = 0; d < sum.length; d++) {
                sum[d] += draws[band][y][d];
            }
        }
    }

    private int index(AgeBand age) {
        for (int b = 0; b < estimate.bands().size(); b++) {
            if (estimate.bands().get(b).age().equals(age)) {
                return b;
            }
        }
        throw InvalidInput.of("The estimate has no such age band", age, "Ask for one of its bands.");
    }
}
