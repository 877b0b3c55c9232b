package org.toll.estimate.mse.interaction;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Citation;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.math.random.RandomStream;

/**
 * The size under a stated interaction of all lists. With probabilities of the observed patterns known, the unseen follow from
 * one assumption: {@code unseen odds = r / xi}, where {@code r} is the product over patterns on an odd number of lists over
 * that on an even number. {@code xi = 1} says that there is no interaction of all lists at once; the sweep shows what a factor
 * of two either way would do. It is an assumption laid open, not a test.
 *
 * @param rows one for each xi, ascending
 */
@Citation(
        "Aleshin-Guendel, S., Sadinle, M. and Wakefield, J. (2024). The central role of the identifying assumption in population"
                + " size estimation. Biometrics 80.")
public record InteractionSweep(List<Row> rows) {
    /** The values of the cited paper. */
    private static final List<Double> XI = List.of(.5, 2 / 3.0, 1.0, 1.5, 2.0);

    public InteractionSweep {
        rows = List.copyOf(rows);
    }

    /**
     * @param xi the assumed interaction; 1 is none
     * @param total the size under it
     */
    public record Row(double xi, SizeDistribution total) {}

    /**
     * @param observed persons on some list
     * @param ratios posterior draws of r, each for observed patterns that sum to 1
     */
    public static InteractionSweep of(long observed, List<Double> ratios, RandomStream stream) {
        Draws draws = Draws.of(stream);
        List<Row> rows = new ArrayList<>();
        for (double xi : XI) {
            double[] sizes = new double[ratios.size()];
            for (int i = 0; i < sizes.length; i++) {
                double mean = draws.gamma((double) observed) * Math.min(ratios.get(i) / xi, 1e9);
                sizes[i] = observed + (mean < 1e15 ? draws.poisson(mean) : mean);
            }
            rows.add(new Row(xi, SizeDistribution.ofDraws(sizes)));
        }
        return new InteractionSweep(rows);
    }
}
