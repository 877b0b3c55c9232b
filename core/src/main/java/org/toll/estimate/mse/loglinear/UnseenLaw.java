package org.toll.estimate.mse.loglinear;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.toll.estimate.mse.size.SizeDistribution;

/** A log-normal law of the unseen, on points of equal weight. */
final class UnseenLaw {
    private static final int POINTS = 400;
    private static final double[] NORMAL = new double[POINTS];

    static {
        NormalDistribution normal = new NormalDistribution(0, 1);
        for (int i = 0; i < POINTS; i++) {
            NORMAL[i] = normal.inverseCumulativeProbability((i + .5) / POINTS);
        }
    }

    private UnseenLaw() {}

    static SizeDistribution logNormal(long observed, double middle, double spread) {
        double[] points = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            points[i] = observed + Math.exp(Math.min(middle + spread * NORMAL[i], 600));
        }
        return SizeDistribution.ofDraws(points);
    }
}
