package org.toll.estimate.mse.latent;

/**
 * Whether independent runs found the same answer.
 *
 * @param rHat rank-normalised split R-hat of the log size over runs
 * @param bulkEss effective sample size for the middle
 * @param tailEss effective sample size for the tails
 * @param runs independent runs
 * @param sweepsPerRun sweeps of each after warming up; the first half is dropped whenever the number was doubled
 * @param rungs of the longest ladder
 * @param roundTrips from the last rung to the first, all runs together; 0 without tempering
 * @param worstRefusal the largest part of refused exchanges between two rungs
 * @param isConverged true if R-hat, bulk and tail are as good as the plan needs them
 */
public record Convergence(
        double rHat,
        double bulkEss,
        double tailEss,
        int runs,
        int sweepsPerRun,
        int rungs,
        long roundTrips,
        double worstRefusal,
        boolean isConverged) {

    /** For the reader: whether the result may be used. */
    public String sentence() {
        String measured = String.format(
                java.util.Locale.ROOT,
                "R-hat %.3f, bulk ESS %.0f, tail ESS %.0f, %d runs of %d sweeps",
                rHat,
                bulkEss,
                tailEss,
                runs,
                sweepsPerRun);
        return isConverged
                ? "Converged: " + measured + "."
                : "NOT CONVERGED: " + measured + ". Do not use this result; sample longer, or merge lists.";
    }
}
