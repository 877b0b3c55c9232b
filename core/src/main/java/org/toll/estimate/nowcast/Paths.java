package org.toll.estimate.nowcast;

import java.util.function.DoubleSupplier;

/**
 * The slowly moving quantities of one point of the parameter space: the delay as a random walk with drift, each reporting
 * interval's wave as a stationary path. {@link #chain} carries derivatives back.
 */
final class Paths {
    /** A wave forgets itself over half a year of deaths. */
    private static final double MEMORY = Math.exp(-Knots.YEARS / 0.5);

    private static final double FRESH = Math.sqrt(1 - MEMORY * MEMORY);

    // Log median delay, per square root of a year. Given, not learned: the half dozen steps that a list sees say almost
    // nothing
    // about their own size, and a size left open makes a funnel that the sampler does not come out of.
    private static final double DELAY_STEP = 0.25 * Math.sqrt(Knots.YEARS);

    final double[] delay;
    final double[][] wave;
    private final Layout layout;
    private final double[] x;

    Paths(Layout layout, double[] x) {
        this.layout = layout;
        this.x = x;
        this.delay = new double[layout.knots()];
        this.wave = new double[layout.waves()][layout.knots()];
        delay[0] = x[Layout.DELAY];
        for (int k = 1; k < delay.length; k++) {
            delay[k] = delay[k - 1] + x[Layout.DELAY_DRIFT] * Knots.YEARS + DELAY_STEP * x[layout.path() + k - 1];
        }
        for (int j = 0; j < wave.length; j++) {
            int[] next = {layout.wave(j)};
            fill(wave[j], waveDeviation(x), () -> x[next[0]++]);
        }
    }

    /** A new wave, for an interval that is still to come. */
    static double[] freshWave(Layout layout, double[] x, DoubleSupplier normal) {
        double[] values = new double[layout.knots()];
        fill(values, waveDeviation(x), normal);
        return values;
    }

    private static void fill(double[] values, double deviation, DoubleSupplier normal) {
        values[0] = deviation * normal.getAsDouble();
        for (int k = 1; k < values.length; k++) {
            values[k] = MEMORY * values[k - 1] + FRESH * deviation * normal.getAsDouble();
        }
    }

    private static double waveDeviation(double[] x) {
        return Math.exp(x[Layout.WAVE]);
    }

    /**
     * Adds to {@code gradient} what derivatives by knot values mean for the coordinates.
     *
     * @param byDelay by the values of {@link #delay}; used up
     * @param byWave by the values of {@link #wave}; used up
     */
    void chain(double[] byDelay, double[][] byWave, double[] gradient) {
        for (int k = delay.length - 1; k > 0; k--) {
            gradient[Layout.DELAY_DRIFT] += byDelay[k] * Knots.YEARS;
            gradient[layout.path() + k - 1] += DELAY_STEP * byDelay[k];
            byDelay[k - 1] += byDelay[k];
        }
        gradient[Layout.DELAY] += byDelay[0];
        for (int j = 0; j < wave.length; j++) {
            for (int k = delay.length - 1; k >= 0; k--) {
                double move = byWave[j][k] * waveDeviation(x) * (k == 0 ? 1 : FRESH);
                gradient[layout.wave(j) + k] += move;
                gradient[Layout.WAVE] += move * x[layout.wave(j) + k];
                if (k > 0) {
                    byWave[j][k - 1] += byWave[j][k] * MEMORY;
                }
            }
        }
    }
}
