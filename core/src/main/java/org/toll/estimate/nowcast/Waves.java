package org.toll.estimate.nowcast;

import java.util.function.DoubleSupplier;

/** The departures of reporting intervals from the delay law: one stationary path over the time of death for each. */
final class Waves {
    /** A wave forgets itself over half a year of deaths. */
    private static final double MEMORY = Math.exp(-Knots.YEARS / 0.5);

    private static final double FRESH = Math.sqrt(1 - MEMORY * MEMORY);

    private Waves() {}

    static double[][] read(Layout layout, double[] x) {
        double[][] waves = new double[layout.waves()][];
        for (int j = 0; j < waves.length; j++) {
            waves[j] = new double[layout.waveKnots().get(j)];
            System.arraycopy(x, layout.wave(j), waves[j], 0, waves[j].length);
        }
        return waves;
    }

    /** Log prior density of the waves in {@code x}, given their deviation; adds its derivatives to {@code gradient}. */
    static double prior(Layout layout, double[] x, double[] gradient) {
        double total = 0;
        for (int j = 0; j < layout.waves(); j++) {
            int first = layout.wave(j);
            for (int i = first; i < first + layout.waveKnots().get(j); i++) {
                double deviation = (i == first ? 1 : FRESH) * deviation(x);
                double z = (x[i] - (i == first ? 0 : MEMORY * x[i - 1])) / deviation;
                total -= z * z / 2 + x[Layout.WAVE];
                gradient[Layout.WAVE] += z * z - 1;
                gradient[i] -= z / deviation;
                if (i > first) {
                    gradient[i - 1] += MEMORY * z / deviation;
                }
            }
        }
        return total;
    }

    /** A new wave, for an interval that is still to come. */
    static double[] fresh(Layout layout, double[] x, DoubleSupplier normal) {
        double[] values = new double[layout.knots()];
        values[0] = deviation(x) * normal.getAsDouble();
        for (int k = 1; k < values.length; k++) {
            values[k] = MEMORY * values[k - 1] + FRESH * deviation(x) * normal.getAsDouble();
        }
        return values;
    }

    private static double deviation(double[] x) {
        return Math.exp(x[Layout.WAVE]);
    }
}
