package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.special.Gamma;
import org.toll.estimate.mse.table.CaptureTable;

/** One run of the stepwise choice: adds the pair whose overlap the model explains worst, while that is worse than chance. */
final class SparseModel {
    private SparseModel() {}

    private record Candidate(int pair, double p) {}

    /**
     * @param threshold a pair comes in if its overlap is less probable than this, 0 to 1
     * @param order receives the pairs in the order of their coming in
     */
    static ModelFit choose(CaptureTable table, double threshold, List<Integer> order) {
        Terms terms = Terms.independence(table.listCount());
        Design design = Design.of(table, terms, Heterogeneity.NONE);
        PoissonFit fit = PoissonFit.of(design);
        while (true) {
            boolean added = false;
            for (Candidate candidate : candidates(table, terms, design, fit, threshold)) {
                Terms larger = terms.with(candidate.pair());
                Design largerDesign = Design.of(table, larger, Heterogeneity.NONE);
                PoissonFit largerFit = PoissonFit.of(largerDesign);
                if (Identifiability.of(largerDesign, largerFit) == Identifiability.SOUND) {
                    terms = larger;
                    design = largerDesign;
                    fit = largerFit;
                    order.add(candidate.pair());
                    added = true;
                    break;
                }
            }
            if (!added) {
                return ModelFit.of(table, design, terms, Heterogeneity.NONE);
            }
        }
    }

    private static List<Candidate> candidates(
            CaptureTable table, Terms terms, Design design, PoissonFit fit, double threshold) {
        List<Candidate> candidates = new ArrayList<>();
        for (int pair : Terms.pairs(table.listCount())) {
            if (terms.interactions().contains(pair)) {
                continue;
            }
            double expected = 0;
            for (int i = 0; i < design.cellCount(); i++) {
                if ((design.cell(i) & pair) == pair) {
                    expected += fit.fitted(i);
                }
            }
            double p = tail(table.overlap(pair), expected);
            if (p < threshold) {
                candidates.add(new Candidate(pair, p));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::p));
        return candidates;
    }

    /** The smaller of P(X at most the overlap) and P(X at least the overlap) for a Poisson X. */
    private static double tail(long overlap, double expected) {
        if (!(expected > 0)) {
            return overlap == 0 ? 1 : 0;
        }
        double atMost = Gamma.regularizedGammaQ(overlap + 1.0, expected);
        double atLeast = overlap == 0 ? 1 : Gamma.regularizedGammaP((double) overlap, expected);
        return Math.min(atMost, atLeast);
    }
}
