package org.toll.estimate.nowcast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;

/**
 * The chain ladder: what a list grew in one reporting interval at an age, it will grow again in the next.
 *
 * <p><b>Assumes</b> that delays do not change. Where they lengthen the result is too <b>low</b>, and its interval, which knows
 * only the scatter around a right law, far too narrow. It is the baseline that a nowcast has to beat, and a first look.
 *
 * <p>Growth at an age is pooled over periods within two and a half weeks of it and over all intervals of the past; ages older than
 * any seen grow as the oldest seen. The scatter is negative binomial, its size by moments.
 */
@Citation({
    "Mack, T. (1993). Distribution-free calculation of the standard error of chain ladder reserve estimates. "
            + "ASTIN Bulletin 23(2)."
})
public final class ChainLadder {
    private static final double POOLED_WEEKS = 2.5;

    private ChainLadder() {}

    private record Growth(int interval, double ageWeeks, long before, long after) {}

    /**
     * What will be known one reporting interval after the last vintage.
     *
     * @param vintages of two dates or more, about equally far apart
     * @param draws of the predictive distribution
     * @throws InvalidInput if there is only one date or period or no name at all, or if the list as a whole falls
     */
    public static Prediction predict(Vintages vintages, int draws, long seed) {
        List<Growth> seen = seen(vintages);
        return draw(vintages, period -> growth(seen, age(vintages, period)), size(seen), draws, seed);
    }

    /**
     * The same with the drift of the last two intervals carried on: growth changes once more by the factor by which it changed
     * last, at each age where both were seen and on average elsewhere. A fast approximation to a nowcast under drifting delays.
     *
     * @throws InvalidInput if there are fewer than three dates, or as {@link #predict}
     */
    public static Prediction predictWithDrift(Vintages vintages, int draws, long seed) {
        int intervals = vintages.dates().size() - 1;
        if (intervals < 2) {
            throw InvalidInput.of(
                    "A drift needs two reporting intervals",
                    vintages.dates(),
                    "Add a vintage, or leave the drift out.");
        }
        List<Growth> seen = seen(vintages);
        List<Growth> last =
                seen.stream().filter(g -> g.interval == intervals - 1).toList();
        List<Growth> previous =
                seen.stream().filter(g -> g.interval == intervals - 2).toList();
        double oldest = oldest(previous);
        double log = 0;
        int number = 0;
        for (Growth growth : previous) {
            double ratio = growth(last, growth.ageWeeks) / growth(previous, growth.ageWeeks);
            if (ratio > 0 && Double.isFinite(ratio)) {
                log += Math.log(ratio);
                number++;
            }
        }
        double average = number == 0 ? 1 : Math.exp(log / number);
        return draw(
                vintages,
                period -> {
                    double age = age(vintages, period);
                    double now = growth(last, age);
                    double before = growth(previous, age);
                    return now * (age <= oldest && before > 0 && now > 0 ? now / before : average);
                },
                size(seen),
                draws,
                seed);
    }

    private static double age(Vintages vintages, int period) {
        return vintages.ageWeeks(period, vintages.lastDate());
    }

    private static List<Growth> seen(Vintages vintages) {
        if (vintages.dates().size() < 2) {
            throw InvalidInput.of(
                    "One vintage says nothing about growth", vintages.dates(), "Add an earlier state of the list.");
        }
        vintages.requireGrowingList();
        List<Growth> seen = new ArrayList<>();
        for (int i = 0; i < vintages.periods().size(); i++) {
            for (int j = vintages.firstDate(i); j + 1 < vintages.dates().size(); j++) {
                seen.add(new Growth(
                        j,
                        vintages.ageWeeks(i, vintages.dates().get(j)),
                        vintages.known(i, j),
                        vintages.known(i, j + 1)));
            }
        }
        return seen;
    }

    private static double oldest(List<Growth> seen) {
        return seen.stream().mapToDouble(Growth::ageWeeks).max().orElse(0);
    }

    /** New names for each old one at an age. */
    private static double growth(List<Growth> seen, double ageWeeks) {
        double age = Math.min(ageWeeks, oldest(seen) - POOLED_WEEKS);
        long before = 0;
        long after = 0;
        for (Growth growth : seen) {
            if (Math.abs(growth.ageWeeks - age) <= POOLED_WEEKS) {
                before += growth.before;
                after += growth.after;
            }
        }
        return before == 0 ? 0 : Math.max(0, (double) after / before - 1);
    }

    /** Size of the negative binomial around the pooled growth: variance beyond Poisson in units of the squared mean. */
    private static double size(List<Growth> seen) {
        double excess = 0;
        int number = 0;
        for (Growth growth : seen) {
            double mean = growth.before * growth(seen, growth.ageWeeks);
            if (mean > 0) {
                double residual = growth.after - growth.before - mean;
                excess += (residual * residual - mean) / (mean * mean);
                number++;
            }
        }
        return number == 0 ? 1 : 1 / Math.max(1e-4, excess / number);
    }

    private static Prediction draw(
            Vintages vintages, ToDoubleFunction<Integer> growth, double size, int draws, long seed) {
        long[] known = vintages.lastKnown();
        double[][] values = new double[known.length][draws];
        List<NamesToCome> laws = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            RandomStream random = RandomStream.ofSeed(seed).child(i);
            double mean = known[i] * growth.applyAsDouble(i);
            NamesToCome law = new NamesToCome(known[i], new double[] {mean}, new double[] {size});
            laws.add(law);
            for (int d = 0; d < draws; d++) {
                values[i][d] = law.draw(0, random);
            }
        }
        return Prediction.of(vintages.periods(), laws, values);
    }
}
