package org.toll.estimate.nowcast;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.math.fit.Fit;
import org.toll.math.nuts.Metric;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;
import org.toll.math.random.RandomStream;

/**
 * What a list of names still lacks: a full Bayesian nowcast from dated vintages of counts by time of death.
 *
 * <p>Names of period i added between two dates are negative binomial with mean {@code M_i [U_i(a) - U_i(b)] exp(w)}: M the deaths, U
 * the share of them still unknown at the ages a and b, w the wave of that reporting interval (a leak of thousands of names, an
 * archive that closed). A slow share of the deaths, which walks over the time of death, waits an exponential time of a given mean;
 * the rest waits a log-normal one whose median walks, with drift. M walks over time with Student steps; a wave is a level and a
 * smooth path over the time of death, new in each interval. U is the mean over the days of the period; deaths of a period that is
 * not yet over count as unknown until they happen.
 *
 * <p><b>Assumes</b> that counts only grow, that periods are dated right, and that waves to come are like waves past. From two
 * vintages the drift of delays cannot be told from the number of deaths; the prior then decides the width. If delays lengthen
 * faster than the prior allows, the result is too <b>low</b>. Deaths that are never named are not in it: see
 * {@link NeverReported}.
 *
 * <p><b>Use something else</b> for a first look ({@link ChainLadder}: instant, right only under stable delays), or where several
 * overlapping lists exist (multiple systems estimation also estimates the never-named).
 */
@Citation({
    "Lawless, J. F. (1994). Adjustments for reporting delays and the prediction of occurred but not reported events. "
            + "Canadian Journal of Statistics 22(1).",
    "Hoehle, M., an der Heiden, M. (2014). Bayesian nowcasting during the STEC O104:H4 outbreak in Germany, 2011. "
            + "Biometrics 70(4).",
    "McGough, S. F., Johansson, M. A., Lipsitch, M., Menzies, N. A. (2020). Nowcasting by Bayesian Smoothing: A flexible, "
            + "generalizable model for real-time epidemic tracking. PLOS Computational Biology 16(4)."
})
public final class Nowcast {
    private Nowcast() {}

    /** Four chains of 500 + 2,000 over the mean curvature: delays, slow share and waves are strongly correlated. */
    public static NutsSettings settings() {
        return NutsSettings.defaults()
                .withIterations(500, 2000)
                .withMetric(Metric.CURVATURE)
                .withTargetAcceptance(0.9);
    }

    /**
     * @param vintages of two dates or more; periods that had not begun by the last of them are left out
     * @param settings of the sampler
     * @param seed of the random streams; the same seed gives the same bits for any number of threads
     * @throws InvalidInput if there is only one date or period or no name at all, or if the list as a whole falls
     */
    public static NowcastFit fit(Vintages vintages, DelayPrior prior, NutsSettings settings, long seed) {
        if (vintages.dates().size() < 2) {
            throw InvalidInput.of(
                    "One vintage says nothing about delays",
                    vintages.dates(),
                    "Add an earlier state of the same list; two are the least, three let the drift be seen.");
        }
        Vintages begun = vintages.asOf(vintages.lastDate());
        begun.requireGrowingList();
        DelayDensity density = new DelayDensity(begun, prior);
        Fit fit = Nuts.sample(density, settings, seed, starts(density, settings.chains(), seed));
        return new NowcastFit(begun, density, fit, RandomStream.ofSeed(seed).child(-1));
    }

    /** Far enough apart that chains which agree in the end have found each other. */
    private static List<double[]> starts(DelayDensity density, int chains, long seed) {
        List<double[]> starts = new ArrayList<>();
        for (int c = 0; c < chains; c++) {
            RandomStream random = RandomStream.ofSeed(seed).child(-2).child(c);
            double[] start = density.start();
            for (int i = 0; i < start.length; i++) {
                start[i] += random.uniform(-0.3, 0.3);
            }
            starts.add(start);
        }
        return starts;
    }
}
