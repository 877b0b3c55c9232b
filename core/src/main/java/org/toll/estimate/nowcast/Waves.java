package org.toll.estimate.nowcast;

import java.util.function.DoubleSupplier;

/**
 * The departures of reporting intervals from the delay law. Half of the variance of a wave is one level for all deaths of its
 * interval (a leak, an archive that closed), half a stationary path over the time of death (a dump of names of one season). Without
 * the level, errors of different seasons would cancel in sums, and sums over the list would be held to be surer than they are.
 */
final class Waves {
    /** Share of the variance that is the level's; nobody knows it, and a list of a few intervals cannot tell. */
    private static final double LEVEL = 0.5;
    /** The path forgets itself over half a year of deaths. */
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

    /**
     * Log prior density of the waves in {@code x}, given their deviation; adds its derivatives to {@code gradient}. The levels are
     * integrated out: with R the correlation of the path and u the row sums of its inverse, the inverse of (1 - LEVEL) R + LEVEL 11'
     * is that of the path alone less a multiple of uu'.
     */
    static double prior(Layout layout, double[] x, double[] gradient) {
        double total = 0;
        for (int j = 0; j < layout.waves(); j++) {
            int first = layout.wave(j);
            int end = first + layout.waveKnots().get(j);
            double sums = 0;
            double weighted = 0;
            for (int i = first; i < end; i++) {
                sums += rowSum(i, first, end);
                weighted += rowSum(i, first, end) * x[i];
            }
            double shared = LEVEL / (1 - LEVEL) / (1 - LEVEL + LEVEL * sums);
            double precision = Math.exp(-2 * x[Layout.WAVE]);
            double square = -shared * weighted * weighted;
            for (int i = first; i < end; i++) {
                double fresh = i == first ? 1 : FRESH;
                double z = (i == first ? x[i] : x[i] - MEMORY * x[i - 1]) / fresh;
                double slope = precision * z / fresh / (1 - LEVEL);
                square += z * z / (1 - LEVEL);
                gradient[i] += precision * shared * weighted * rowSum(i, first, end) - slope;
                if (i > first) {
                    gradient[i - 1] += MEMORY * slope;
                }
            }
            total -= precision * square / 2 + (end - first) * x[Layout.WAVE];
            gradient[Layout.WAVE] += precision * square - (end - first);
        }
        return total;
    }

    /** Of a row of the inverse correlation of the path, which has two knots or more: three entries of it at most are not 0. */
    private static double rowSum(int i, int first, int end) {
        return (i == first || i == end - 1 ? 1 : 1 - MEMORY) / (1 + MEMORY);
    }

    /** A new wave, for an interval that is still to come. */
    static double[] fresh(Layout layout, double[] x, DoubleSupplier normal) {
        double level = Math.sqrt(LEVEL) * deviation(x) * normal.getAsDouble();
        double deviation = Math.sqrt(1 - LEVEL) * deviation(x);
        double[] values = new double[layout.knots()];
        double path = deviation * normal.getAsDouble();
        for (int k = 0; k < values.length; k++) {
            values[k] = level + path;
            path = MEMORY * path + FRESH * deviation * normal.getAsDouble();
        }
        return values;
    }

    private static double deviation(double[] x) {
        return Math.exp(x[Layout.WAVE]);
    }
}
