package org.toll.people;

import org.toll.base.Citation;
import org.toll.math.parallel.Ranges;
import org.toll.math.parallel.Ranges.Range;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.ScoredPairs;

/**
 * How many pairs of one person the blocking rules miss, from how many of those found were found by one rule only and by two:
 * capture-recapture with rules for lists, Chao's lower bound {@code f1 (f1 - 1) / (2 (f2 + 1))} of what nobody saw.
 *
 * <p><b>Bias.</b> A lower bound of the missed: pairs are not alike, and those with errors in many fields are missed by all rules.
 *
 * @param found expected number of pairs of one person among those weighed
 * @param missed least expected number of those that no rule made; not a number where there is one rule or no match
 */
@Citation(
        "Chao, A. (1987). Estimating the population size for capture-recapture data with unequal catchability. Biometrics 43,"
                + " 783-791.")
public record RecallCeiling(double found, double missed) {
    /** Nothing was found. */
    static final RecallCeiling UNKNOWN = new RecallCeiling(0, Double.NaN);

    /** @param threads 1 or more; the result is the same */
    static RecallCeiling of(Kernel kernel, ScoredPairs pairs, int threads) {
        Catches all = Ranges.map(threads, pairs.size(), range -> Catches.of(kernel, pairs, range)).stream()
                .reduce(Catches.NONE, Catches::plus);
        boolean isKnown = kernel.rules() > 1 && all.found() >= 1;
        double missed = all.once() * Math.max(0, all.once() - 1) / (2 * (all.twice() + 1));
        return new RecallCeiling(all.found(), isKnown ? missed : Double.NaN);
    }

    /** Estimated share of the pairs of one person that the rules find, at most; not a number where it cannot be said. */
    public double share() {
        return found / (found + missed);
    }

    /** Expected pairs of one person: all, and those found by one rule and by two. */
    private record Catches(double found, double once, double twice) {
        private static final Catches NONE = new Catches(0, 0, 0);

        static Catches of(Kernel kernel, ScoredPairs pairs, Range range) {
            double found = 0;
            double once = 0;
            double twice = 0;
            for (int pair = range.from(); pair < range.to(); pair++) {
                double probability = ScoredPairs.probability(pairs.weightBits(pair));
                int rules = kernel.rulesOf(pairs.first(pair), pairs.second(pair));
                found += probability;
                once += rules == 1 ? probability : 0;
                twice += rules == 2 ? probability : 0;
            }
            return new Catches(found, once, twice);
        }

        Catches plus(Catches other) {
            return new Catches(found + other.found, once + other.once, twice + other.twice);
        }
    }
}
