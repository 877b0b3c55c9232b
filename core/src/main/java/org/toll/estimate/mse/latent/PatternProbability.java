package org.toll.estimate.mse.latent;

/** How probable a pattern is under the mixture, class by class. */
final class PatternProbability {
    private PatternProbability() {}

    /** Fills the classes' probabilities of a pattern; gives their sum. May leave the range of a double with many lists. */
    static double fill(ClassState state, int[] members, double[] into) {
        int classes = state.classes;
        for (int k = 0; k < classes; k++) {
            into[k] = state.weights[k] * state.missAll[k];
        }
        for (int j : members) {
            double[] odds = state.odds[j];
            for (int k = 0; k < classes; k++) {
                into[k] *= odds[k];
            }
        }
        double total = 0;
        for (int k = 0; k < classes; k++) {
            total += into[k];
        }
        return total;
    }

    /** The same up to a common factor, by logarithms. */
    static double fillFromLogs(ClassState state, int[] members, double[] into) {
        double highest = fillLogs(state, members, into);
        double total = 0;
        for (int k = 0; k < state.classes; k++) {
            into[k] = Math.exp(into[k] - highest);
            total += into[k];
        }
        return total;
    }

    /** Log probability of a pattern. */
    static double log(ClassState state, int[] members, double[] work) {
        double total = fill(state, members, work);
        if (total > 1e-280 && total < 1e280) {
            return Math.log(total);
        }
        double highest = fillLogs(state, members, work);
        double sum = 0;
        for (int k = 0; k < state.classes; k++) {
            sum += Math.exp(work[k] - highest);
        }
        return highest + Math.log(sum);
    }

    private static double fillLogs(ClassState state, int[] members, double[] into) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < state.classes; k++) {
            double log = Math.log(Math.max(state.weights[k], 1e-300));
            for (double[] list : state.odds) {
                log -= Math.log1p(list[k]);
            }
            for (int j : members) {
                log += Math.log(state.odds[j][k]);
            }
            into[k] = log;
            highest = Math.max(highest, log);
        }
        return highest;
    }
}
