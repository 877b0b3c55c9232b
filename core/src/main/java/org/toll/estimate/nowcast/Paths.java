package org.toll.estimate.nowcast;

/**
 * The slowly moving quantities of one point of the parameter space: the median ordinary delay as a random walk with drift, the slow
 * share as one without, each reporting interval's wave. {@link #chain} carries derivatives back.
 */
final class Paths {
    // Per square root of a year. Given, not learned: the half dozen steps that a list sees say almost nothing about
    // their
    // own size, and a size left open makes a funnel that the sampler does not come out of.
    private static final double DELAY_STEP = 0.25 * Math.sqrt(Knots.YEARS);
    // The slow share has no drift: carried on, a drift of the first two years soon makes every death slow.
    private static final double SLOW_STEP = 0.5 * Math.sqrt(Knots.YEARS);

    /** Log median ordinary delay in weeks. */
    final double[] delay;
    /** Logit of the slow share. */
    final double[] slow;

    final double[][] wave;
    private final Layout layout;

    Paths(Layout layout, double[] x) {
        this.layout = layout;
        this.delay = walk(x[Layout.DELAY], x[Layout.DELAY_DRIFT] * Knots.YEARS, DELAY_STEP, x, layout.delaySteps());
        this.slow = walk(x[Layout.SLOW_SHARE], 0, SLOW_STEP, x, layout.slowSteps());
        this.wave = Waves.read(layout, x);
    }

    private double[] walk(double start, double drift, double step, double[] x, int steps) {
        double[] path = new double[layout.knots()];
        path[0] = start;
        for (int k = 1; k < path.length; k++) {
            path[k] = path[k - 1] + drift + step * x[steps + k - 1];
        }
        return path;
    }

    /**
     * Adds to {@code gradient} what derivatives by knot values mean for the coordinates.
     *
     * @param byDelay by the values of {@link #delay}; used up
     * @param bySlow by the values of {@link #slow}; used up
     * @param byWave by the values of {@link #wave}
     */
    void chain(double[] byDelay, double[] bySlow, double[][] byWave, double[] gradient) {
        for (int k = layout.knots() - 1; k > 0; k--) {
            gradient[Layout.DELAY_DRIFT] += byDelay[k] * Knots.YEARS;
            gradient[layout.delaySteps() + k - 1] += DELAY_STEP * byDelay[k];
            gradient[layout.slowSteps() + k - 1] += SLOW_STEP * bySlow[k];
            byDelay[k - 1] += byDelay[k];
            bySlow[k - 1] += bySlow[k];
        }
        gradient[Layout.DELAY] += byDelay[0];
        gradient[Layout.SLOW_SHARE] += bySlow[0];
        for (int j = 0; j < byWave.length; j++) {
            for (int k = 0; k < byWave[j].length; k++) {
                gradient[layout.wave(j) + k] += byWave[j][k];
            }
        }
    }
}
