package org.toll.estimate.mse.bench;

import java.util.ArrayList;
import java.util.List;
import org.toll.estimate.mse.draw.Draws;

/**
 * Linkage with missed links, and draws from a posterior of the links that is right: candidate links carry probabilities, and of
 * those with probability q a part q is true.
 *
 * <p>Candidates have Beta(4, 2) probabilities. The true ones among them then follow Beta(5, 2), the false ones Beta(4, 3), and
 * there is one false candidate to two true ones.
 */
final class SplitRecords {
    private final long[] observed;
    private final List<Candidate> candidates;

    private SplitRecords(long[] observed, List<Candidate> candidates) {
        this.observed = observed;
        this.candidates = candidates;
    }

    /**
     * Records that may belong together.
     *
     * @param anchor pattern of the records that stayed together
     * @param singles lists of the records that may belong to them
     * @param probability of each single to belong
     */
    private record Candidate(int anchor, List<Integer> singles, List<Double> probability) {}

    /**
     * @param truth persons by pattern, the unseen first
     * @param missed part of the records of persons on several lists that fall off
     */
    static SplitRecords of(long[] truth, double missed, Draws draws) {
        long[] observed = new long[truth.length];
        List<Candidate> candidates = new ArrayList<>();
        int split = 0;
        for (int pattern = 1; pattern < truth.length; pattern++) {
            if (Integer.bitCount(pattern) == 1) {
                observed[pattern] += truth[pattern];
                continue;
            }
            for (long person = 0; person < truth[pattern]; person++) {
                int fallen = 0;
                for (int rest = pattern; rest != 0; rest &= rest - 1) {
                    fallen |= draws.uniform() < missed ? Integer.lowestOneBit(rest) : 0;
                }
                int anchor = pattern & ~fallen;
                if (anchor == 0) {
                    // Somebody has to be the one whom the others may be linked to.
                    anchor = Integer.lowestOneBit(pattern);
                    fallen = pattern & ~anchor;
                }
                observed[anchor]++;
                List<Integer> singles = new ArrayList<>();
                List<Double> probability = new ArrayList<>();
                for (int rest = fallen; rest != 0; rest &= rest - 1) {
                    int single = Integer.lowestOneBit(rest);
                    observed[single]++;
                    singles.add(single);
                    probability.add(beta(draws, 5, 2));
                    split++;
                }
                if (!singles.isEmpty()) {
                    candidates.add(new Candidate(anchor, singles, probability));
                }
            }
        }
        addFalse(candidates, observed, draws.poisson(split / 2.0), draws);
        return new SplitRecords(observed, candidates);
    }

    private static void addFalse(List<Candidate> candidates, long[] observed, long number, Draws draws) {
        double[] weights = new double[observed.length];
        for (int pattern = 1; pattern < weights.length; pattern++) {
            weights[pattern] = observed[pattern];
        }
        int lists = Integer.numberOfTrailingZeros(observed.length);
        for (long made = 0; made < number; ) {
            int anchor = pick(weights, draws);
            int single = 1 << draws.index(lists);
            // A record cannot belong to somebody on its own list: then another pair, so that the number is as stated.
            if ((anchor & single) == 0) {
                candidates.add(new Candidate(anchor, List.of(single), List.of(beta(draws, 4, 3))));
                made++;
            }
        }
    }

    private static int pick(double[] weights, Draws draws) {
        long[] one = draws.multinomial(1, weights);
        int pattern = 0;
        while (one[pattern] == 0) {
            pattern++;
        }
        return pattern;
    }

    private static double beta(Draws draws, double yes, double no) {
        double first = draws.gamma(yes);
        return first / (first + draws.gamma(no));
    }

    /** Persons by pattern as linked, with the missed links missing. */
    long[] observed() {
        return observed.clone();
    }

    /** Persons by pattern with the candidate links drawn. */
    long[] drawn(Draws draws) {
        long[] table = observed.clone();
        for (Candidate candidate : candidates) {
            int joined = candidate.anchor();
            for (int s = 0; s < candidate.singles().size(); s++) {
                int single = candidate.singles().get(s);
                if (draws.uniform() < candidate.probability().get(s) && table[single] > 0) {
                    table[single]--;
                    joined |= single;
                }
            }
            if (joined != candidate.anchor() && table[candidate.anchor()] > 0) {
                table[candidate.anchor()]--;
                table[joined]++;
            }
        }
        return table;
    }
}
