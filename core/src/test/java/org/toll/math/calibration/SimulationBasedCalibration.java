package org.toll.math.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.toll.math.distribution.Binomial;
import org.toll.math.fit.Converged;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.fit.Thresholds;
import org.toll.math.model.Model;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;
import org.toll.math.random.RandomStream;

/**
 * Simulation-based calibration of any model: parameters drawn from the prior, data from the parameters, a fit of the data; the rank
 * of the true value among thinned posterior draws must be uniform. Finds wrong priors, Jacobians, likelihoods and samplers.
 *
 * <p>False-alarm rate: ranks are put into bins of equal probability; the largest and smallest bin count over all quantities must
 * lie within binomial limits of a total probability {@link #FALSE_ALARM} (Bonferroni over bins, sides and quantities).
 *
 * <p><b>Source.</b> Talts, Betancourt, Simpson, Vehtari and Gelman (2018), arXiv:1804.06788; Modrak et al. (2025), Bayesian
 * Analysis 20, on the choice of quantities.
 *
 */
public final class SimulationBasedCalibration {
    /** Chance that a correct model fails. */
    public static final double FALSE_ALARM = 0.001;

    private static final int RANKS = 100;
    private static final int BINS = 10;

    private final Function<RandomStream, Case> simulate;
    private final List<String> names;

    /**
     * One simulated data set.
     *
     * @param model of the data
     * @param truth of each of the names
     */
    public record Case(Model model, List<Double> truth) {}

    /**
     * @param simulate draws parameters from the prior and data from them
     * @param names the quantities whose ranks are tested
     */
    public SimulationBasedCalibration(Function<RandomStream, Case> simulate, List<String> names) {
        this.simulate = simulate;
        this.names = names;
    }

    /** Number of bins whose count lies outside its limits; 0 for a calibrated model with probability 1 - FALSE_ALARM. */
    public int binsOutside(int fits, long seed) {
        int[][] counts = new int[names.size()][BINS];
        for (int fit = 0; fit < fits; fit++) {
            Case one = simulate.apply(RandomStream.ofSeed(seed).child(fit));
            Draws draws = draws(one.model(), fit);
            for (int q = 0; q < names.size(); q++) {
                double[] pooled = draws.pooled(names.get(q));
                int below = 0;
                for (int r = 0; r < RANKS - 1; r++) {
                    below += pooled[(int) ((r + 0.5) * pooled.length / (RANKS - 1))]
                                    < one.truth().get(q)
                            ? 1
                            : 0;
                }
                counts[q][below * BINS / RANKS]++;
            }
        }
        Binomial law = new Binomial(fits, 1.0 / BINS);
        double tail = FALSE_ALARM / (2.0 * BINS * names.size());
        double low = law.quantile(tail);
        double high = law.quantile(1 - tail);
        List<String> outside = new ArrayList<>();
        for (int q = 0; q < names.size(); q++) {
            for (int bin = 0; bin < BINS; bin++) {
                if (counts[q][bin] < low || counts[q][bin] > high) {
                    outside.add(names.get(q) + " bin " + bin + ": " + counts[q][bin]);
                }
            }
        }
        return outside.size();
    }

    /** Fails the calling test unless the model is calibrated. */
    public void assertCalibrated(int fits, long seed) {
        assertThat(binsOutside(fits, seed)).as("bins outside their limits").isZero();
    }

    private static Draws draws(Model model, long seed) {
        NutsSettings settings = NutsSettings.defaults()
                .withChains(2)
                .withThreads(2)
                .withIterations(300, 500)
                .withThresholds(new Thresholds(1.05, 100, 0.01));
        Fit fit = Nuts.sample(model, settings, seed);
        if (fit instanceof Converged converged) {
            return converged.draws();
        }
        // Dropping unconverged fits would select data sets, and selection alone breaks uniformity.
        return ((Doubtful) fit).acknowledge("every simulated data set counts");
    }
}
