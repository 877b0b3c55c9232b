package org.toll.estimate.nowcast;

import org.toll.math.distribution.NegativeBinomial;
import org.toll.math.random.RandomStream;

/**
 * How many names one period will gain: negative binomial, given one draw of the parameters or several. Probabilities are means over
 * these laws and not read off drawn counts, which say nothing about what lies beyond the last of them. (Krueger, Lerch, Thorarinsdottir
 * and Gneiting 2021, International Statistical Review 89(2).)
 */
final class NamesToCome {
    private final long known;
    private final double[] means;
    private final double[] sizes;

    /**
     * @param known names already
     * @param means of the names to come, each 0 or more; taken over, not copied
     * @param sizes one for each mean, above 0; taken over, not copied
     */
    NamesToCome(long known, double[] means, double[] sizes) {
        this.known = known;
        this.means = means;
        this.sizes = sizes;
    }

    /** A number of names in all, by the law of draw {@code d}. */
    double draw(int d, RandomStream random) {
        return known + CountDraw.negativeBinomial(random, means[d], sizes[d]);
    }

    /** Log probability that the period will have this many names; minus infinity if that is fewer than now. */
    double logProbability(double names) {
        double[] logs = new double[means.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < logs.length; d++) {
            logs[d] = logProbability(names - known, means[d], sizes[d]);
            highest = Math.max(highest, logs[d]);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - highest);
        }
        return highest + Math.log(sum / logs.length);
    }

    private static double logProbability(double gain, double mean, double size) {
        if (mean > 0) {
            return new NegativeBinomial(mean, size).logDensity(gain);
        }
        return gain == 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
}
