package org.toll.estimate.mse.bench;

/**
 * How one method did in one scenario.
 *
 * @param method its name
 * @param sets simulated populations that it answered for
 * @param coverage50 part of 50 % intervals that hold the truth
 * @param coverage80 of 80 % intervals
 * @param coverage95 of 95 % intervals
 * @param medianBias median of (estimate - truth) / truth
 * @param rmseLog root mean square error of the log size
 * @param intervalScore of the 95 % interval of the log size, mean; smaller is better
 * @param refused populations that it did not answer for
 */
public record MethodScore(
        String method,
        int sets,
        double coverage50,
        double coverage80,
        double coverage95,
        double medianBias,
        double rmseLog,
        double intervalScore,
        int refused) {}
