package org.toll.math.nuts;

/**
 * Finds the step size at which the mean acceptance probability meets a target.
 *
 * <p><b>Source.</b> Hoffman and Gelman (2014), The No-U-Turn Sampler, JMLR 15, section 3.2, with its constants.
 */
final class DualAveraging {
    private static final double SHRINKAGE = 0.05;
    private static final double STABILISATION = 10;
    private static final double DECAY = 0.75;

    private final double target;
    private double centre;
    private double meanError;
    private double meanLog;
    private int count;

    DualAveraging(double target) {
        this.target = target;
    }

    /** Starts again around ten times this step: large steps are cheap to try. */
    void restart(double step) {
        centre = Math.log(10 * step);
        meanError = 0;
        meanLog = 0;
        count = 0;
    }

    /** @return the step to try next */
    double next(double acceptance) {
        count++;
        double weight = 1 / (count + STABILISATION);
        meanError = (1 - weight) * meanError + weight * (target - Math.min(1, acceptance));
        double log = centre - meanError * Math.sqrt(count) / SHRINKAGE;
        double decay = Math.pow(count, -DECAY);
        meanLog = (1 - decay) * meanLog + decay * log;
        return Math.exp(log);
    }

    /** The averaged step, for after the warm-up. */
    double averaged() {
        return Math.exp(meanLog);
    }
}
