package org.toll.outlook.baseline;

import org.toll.base.InvalidInput;

/** Logarithms of a checked history. */
final class History {
    /** A series that never moves is still not known exactly. */
    static final double SMALLEST_SIGMA = 1e-3;

    private History() {}

    static double[] logs(double[] history) {
        if (history.length < SeriesForecaster.SHORTEST_HISTORY) {
            throw InvalidInput.of(
                    "A forecast needs at least " + SeriesForecaster.SHORTEST_HISTORY + " months of history",
                    history.length,
                    "Give a longer series.");
        }
        double[] logs = new double[history.length];
        for (int month = 0; month < logs.length; month++) {
            if (!(history[month] > 0)) {
                throw InvalidInput.of(
                        "A log-scale forecast needs positive values",
                        history[month] + " in month " + month,
                        "Leave out months without a figure.");
            }
            logs[month] = Math.log(history[month]);
        }
        return logs;
    }
}
