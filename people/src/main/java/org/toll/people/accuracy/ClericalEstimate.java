package org.toll.people.accuracy;

import java.util.List;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.people.judgement.Verdict;

/**
 * Precision and recall of pairs from a clerical sample: Horvitz-Thompson totals by stratum, their ratios, and standard errors
 * by linearisation with the finite-population correction.
 *
 * <p>A stratum whose sampled verdicts are all alike would seem to have no error; for standard errors, not for estimates, half a
 * pair of the other kind is added to each stratum that was not read whole, so rare errors widen the interval.
 *
 * <p><b>Assumes</b> readers who are right. Pairs they were unsure of are left out, as if they were like the others of their
 * stratum: {@link #unsure} says how many. Recall is over the pairs of the strata.
 */
@Citation("Cochran W. G. (1977), Sampling techniques, 3rd edition, Wiley, chapters 5, 5A and 6.")
public final class ClericalEstimate {
    private final List<Stratum> strata;
    private final int[] read;
    private final int[] same;
    private final int unsure;

    private ClericalEstimate(List<Stratum> strata, int[] read, int[] same, int unsure) {
        this.strata = strata;
        this.read = read;
        this.same = same;
        this.unsure = unsure;
    }

    /**
     * @param verdicts of the pairs of the sample, in their order
     * @throws InvalidInput if they are not as many, or a stratum has fewer than two decided pairs though it has more
     */
    public static ClericalEstimate of(ClericalSample sample, List<Verdict> verdicts) {
        if (verdicts.size() != sample.pairs().size()) {
            throw InvalidInput.of(
                    "Each of the " + sample.pairs().size() + " pairs has a verdict", verdicts.size(), "Read the rest.");
        }
        int strata = sample.strata().size();
        int[] read = new int[strata];
        int[] same = new int[strata];
        int unsure = 0;
        for (int k = 0; k < verdicts.size(); k++) {
            int stratum = sample.pairs().get(k).stratum();
            switch (verdicts.get(k)) {
                case SAME -> {
                    read[stratum]++;
                    same[stratum]++;
                }
                case DIFFERENT -> read[stratum]++;
                case UNSURE -> unsure++;
            }
        }
        for (int stratum = 0; stratum < strata; stratum++) {
            if (read[stratum] < Math.min(2, sample.strata().get(stratum).population())) {
                throw InvalidInput.of(
                        "Two pairs or more of the stratum '" + sample.strata().get(stratum).name() + "' are decided",
                        read[stratum],
                        "Have unsure pairs adjudicated.");
            }
        }
        return new ClericalEstimate(sample.strata(), read, same, unsure);
    }

    /** Pairs on which no reader decided. */
    public int unsure() {
        return unsure;
    }

    /** Share of linked pairs that are one person. */
    public Estimate precision() {
        double linked = 0;
        double right = 0;
        double variance = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            if (strata.get(stratum).isLinked()) {
                linked += strata.get(stratum).population();
                right += total(stratum);
                variance += variance(stratum);
            }
        }
        return linked == 0 ? Estimate.ofShare(1, 0) : Estimate.ofShare(right / linked, Math.sqrt(variance) / linked);
    }

    /** Share of pairs of one person that are linked. */
    public Estimate recall() {
        double linked = 0;
        double all = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            all += total(stratum);
            linked += strata.get(stratum).isLinked() ? total(stratum) : 0;
        }
        if (all == 0) {
            return Estimate.ofShare(1, 0);
        }
        double recall = linked / all;
        double variance = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            double slope = (strata.get(stratum).isLinked() ? 1 - recall : -recall) / all;
            variance += slope * slope * variance(stratum);
        }
        return Estimate.ofShare(recall, Math.sqrt(variance));
    }

    /** Pairs of one person over all strata. */
    public Estimate truePairs() {
        double all = 0;
        double variance = 0;
        double certain = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            all += total(stratum);
            variance += variance(stratum);
            certain += same[stratum];
        }
        return Estimate.ofCount(all, Math.sqrt(variance), certain);
    }

    private double total(int stratum) {
        return (double) strata.get(stratum).population() * same[stratum] / read[stratum];
    }

    private double variance(int stratum) {
        double population = strata.get(stratum).population();
        double sampled = read[stratum];
        if (sampled >= population) {
            return 0;
        }
        double share = (same[stratum] + 0.5) / (sampled + 1);
        return population * population * (1 - sampled / population) * share * (1 - share) / (sampled - 1);
    }
}
