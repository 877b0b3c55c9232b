package org.toll.people.model;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;

/**
 * A result of EM, and whether to believe it. A mixture of two classes can settle on two classes that are not one person and two:
 * the two sexes, relatives and strangers, or almost all pairs and the rest. What gives it away is that its pairs "of one person"
 * mostly differ. It is then learned once more with the expectation held firmly, and refused if that does not help.
 *
 * @param result of the run that counts
 * @param isUsed whether it found what it should
 * @param note what happened; empty if nothing did
 */
record Attempt<R>(R result, boolean isUsed, String note) {
    /** How much firmer the expectation is held when a run went astray. */
    private static final double FIRMER = 25;

    /** Above this share of comparisons on which matches mostly differ, the "matches" are something else. */
    private static final double MOST = 0.5;

    /**
     * Runs EM, and again if need be.
     *
     * @param run by how firmly the expectation is held, 1 or more
     */
    static <R> Attempt<R> of(DoubleFunction<R> run, Predicate<R> isAstray) {
        R result = run.apply(1);
        if (!isAstray.test(result)) {
            return new Attempt<>(result, true, "");
        }
        R firm = run.apply(FIRMER);
        return isAstray.test(firm)
                ? new Attempt<>(firm, false, "not used: pairs \"of one person\" mostly differ, EM found something else")
                : new Attempt<>(
                        firm,
                        true,
                        "learned with a firm expectation: without it, pairs \"of one person\" mostly differed");
    }

    /**
     * Whether pairs "of one person" differ wholly in most comparisons, or as often as is believed at all.
     *
     * @param m of comparisons
     * @param mostDifferent for each the most pairs of one person that may differ wholly
     */
    static boolean mostlyDiffers(List<double[]> m, double[] mostDifferent) {
        int differing = 0;
        for (int k = 0; k < m.size(); k++) {
            double[] levels = m.get(k);
            differing += levels[levels.length - 1] >= Math.min(MOST, mostDifferent[k]) ? 1 : 0;
        }
        return differing > MOST * m.size();
    }
}
