package org.toll.estimate.mse.latent;

import org.toll.base.InvalidInput;

/**
 * How long to sample, and when to stop.
 *
 * @param runs independent runs, 2 or more: one run cannot show that it has not converged
 * @param firstRungs rungs of the ladder to begin with; 1 samples without tempering
 * @param mostRungs the ladder grows up to this, where exchanges are refused too often
 * @param warmUp sweeps of each run that are thrown away, 8 or more
 * @param sweeps of each run before the first look at convergence, 100 or more; doubled while it has not converged
 * @param mostSweeps of each run; then the result says that it has not converged
 * @param wantedEss bulk effective sample size over all runs at which to stop: more than convergence asks for, since the limits
 *     of an interval settle after its middle, and an early look takes a hill that was not left yet for a steady state
 * @param neededEss bulk and tail effective sample size without which nothing has converged, however long it was sampled
 * @param wantedRHat rank-normalised split R-hat at which to stop
 * @param usableRHat above it the result has no part in an average
 */
public record SamplingPlan(
        int runs,
        int firstRungs,
        int mostRungs,
        int warmUp,
        int sweeps,
        int mostSweeps,
        double wantedEss,
        double neededEss,
        double wantedRHat,
        double usableRHat) {
    /** Four runs until they agree. */
    public static final SamplingPlan UNTIL_CONVERGED =
            new SamplingPlan(4, 12, 40, 6000, 8000, 256_000, 1000, 400, 1.01, 1.05);

    /** For the many estimates of a sensitivity table or a simulation: short, untempered, and it still says how far it came. */
    public static final SamplingPlan SHORT = new SamplingPlan(2, 1, 1, 2000, 12_000, 12_000, 100, 100, 1.1, 10);

    /**
     * For one table among hundreds whose results are mixed, from the states of a pilot: the mixture averages out what a short
     * chain leaves.
     */
    public static final SamplingPlan ONE_OF_MANY = new SamplingPlan(2, 1, 1, 200, 800, 800, 20, 20, 1.1, 10);

    public SamplingPlan {
        if (runs < 2 || runs > 64) {
            throw InvalidInput.of("Convergence is judged by 2 to 64 independent runs", runs, "Use 4.");
        }
        if (firstRungs < 1 || mostRungs < firstRungs || mostRungs > 200) {
            throw InvalidInput.of(
                    "A ladder has 1 to 200 rungs and does not shrink",
                    firstRungs + " to " + mostRungs,
                    "Use 12 to 40.");
        }
        if (warmUp < 8 || sweeps < 100 || mostSweeps < sweeps) {
            throw InvalidInput.of(
                    "Sweeps: 8 or more to warm up, 100 or more to look, and no fewer at most",
                    warmUp + ", " + sweeps + ", " + mostSweeps,
                    "Start from the usual plan.");
        }
    }

    public SamplingPlan withMostSweeps(int most) {
        return new SamplingPlan(
                runs,
                firstRungs,
                mostRungs,
                warmUp,
                Math.min(sweeps, most),
                most,
                wantedEss,
                neededEss,
                wantedRHat,
                usableRHat);
    }

    public SamplingPlan withoutTempering() {
        return new SamplingPlan(runs, 1, 1, warmUp, sweeps, mostSweeps, wantedEss, neededEss, wantedRHat, usableRHat);
    }
}
