package org.toll.outlook.baseline;

import java.util.List;

/** Forecasts a positive monthly series from its own past. */
public interface SeriesForecaster {
    /** Fewest months of history that any forecaster here accepts. */
    int SHORTEST_HISTORY = 4;

    String name();

    /**
     * @param history positive values of consecutive months, oldest first, at least {@value #SHORTEST_HISTORY}
     * @param months how far ahead, at least 1
     * @return one distribution for each of the months to come
     * @throws org.toll.base.InvalidInput if the history is too short or holds a value that is not positive
     */
    List<LogNormal> forecast(double[] history, int months);
}
