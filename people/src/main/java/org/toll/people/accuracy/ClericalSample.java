package org.toll.people.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.kernel.ScoredPairs;

/**
 * A stratified random sample of pairs, to be read blind, from which precision and recall follow ({@link ClericalEstimate}).
 *
 * <p>Strata: below, around and above the cut by weight, each divided into linked and not linked pairs, and nearest neighbours
 * that blocking did not bring together. More are drawn where verdicts are likely to differ (Neyman's allocation by the
 * probability that a weight stands for) and where there are more pairs. Pairs of one person that have no weight are a stratum
 * of their own if they are given among the neighbours.
 *
 * <p>Pairs in no stratum are outside of every estimate: recall is about pairs that were weighed or are among the neighbours.
 */
@Citation({
    "Neyman J. (1934), On the two different aspects of the representative method, Journal of the Royal Statistical Society "
            + "97, 558-625.",
    "Cochran W. G. (1977), Sampling techniques, 3rd edition, Wiley, chapters 5 and 5A."
})
public final class ClericalSample {
    private static final List<String> NAMES = List.of("below the cut", "around the cut", "above the cut", "outside the blocks");
    private static final int BANDS = NAMES.size();

    /** Blind spots happen at any weight: a stratum is never taken for surer than this. */
    private static final double LEAST_DOUBT = 0.05;

    private final List<Stratum> strata;
    private final List<SampledPair> pairs;

    private ClericalSample(List<Stratum> strata, List<SampledPair> pairs) {
        this.strata = List.copyOf(strata);
        this.pairs = List.copyOf(pairs);
    }

    /**
     * Draws.
     *
     * @param neighbours pairs outside the blocks that are most alike, none of them in {@code pairs}; may be empty
     * @throws InvalidInput if the sample is too small for two pairs of each stratum
     */
    public static ClericalSample draw(
            ScoredPairs pairs, Clustering clustering, List<RowPair> neighbours, ClericalDesign design) {
        byte[] stratumOf = new byte[pairs.size() + neighbours.size()];
        long[] population = new long[2 * BANDS];
        double[] doubt = new double[2 * BANDS];
        for (int pair = 0; pair < stratumOf.length; pair++) {
            boolean isWeighed = pair < pairs.size();
            RowPair rows = rows(pairs, neighbours, pair);
            double bits = isWeighed ? pairs.weightBits(pair) : 0;
            int band = isWeighed ? band(bits - design.cutBits(), design.aroundBits()) : BANDS - 1;
            int stratum = 2 * band + (clustering.isSamePerson(rows.first(), rows.second()) ? 0 : 1);
            double p = isWeighed ? ScoredPairs.probability(bits) : LEAST_DOUBT;
            stratumOf[pair] = (byte) stratum;
            population[stratum]++;
            doubt[stratum] += p * (1 - p);
        }
        int[] size = allocate(population, doubt, design);
        List<SampledPair> drawn = new ArrayList<>();
        List<Stratum> strata = new ArrayList<>();
        for (int stratum = 0; stratum < population.length; stratum++) {
            if (population[stratum] > 0) {
                int number = strata.size();
                for (int pair : chosen(stratumOf, stratum, population[stratum], size[stratum], design.seed())) {
                    RowPair rows = rows(pairs, neighbours, pair);
                    drawn.add(new SampledPair(rows.first(), rows.second(), number));
                }
                String name = (stratum % 2 == 0 ? "linked, " : "not linked, ") + NAMES.get(stratum / 2);
                strata.add(new Stratum(name, stratum % 2 == 0, population[stratum], size[stratum]));
            }
        }
        return new ClericalSample(strata, drawn);
    }

    /** Strata that have pairs. */
    public List<Stratum> strata() {
        return strata;
    }

    /** The pairs to be read, stratum by stratum; shuffle before showing, so that the order betrays nothing. */
    public List<SampledPair> pairs() {
        return pairs;
    }

    private static RowPair rows(ScoredPairs pairs, List<RowPair> neighbours, int pair) {
        return pair < pairs.size()
                ? new RowPair(pairs.first(pair), pairs.second(pair))
                : neighbours.get(pair - pairs.size());
    }

    private static int band(double overCut, double around) {
        if (overCut < -around) {
            return 0;
        }
        return overCut <= around ? 1 : 2;
    }

    private static int[] allocate(long[] population, double[] doubt, ClericalDesign design) {
        int[] size = new int[population.length];
        double[] claim = new double[population.length];
        for (int stratum = 0; stratum < size.length; stratum++) {
            size[stratum] = (int) Math.min(population[stratum], design.leastOfStratum());
            double mean = population[stratum] == 0 ? 0 : doubt[stratum] / population[stratum];
            claim[stratum] = population[stratum] * Math.sqrt(Math.max(mean, LEAST_DOUBT * (1 - LEAST_DOUBT)));
        }
        int least = Arrays.stream(size).sum();
        if (least > design.pairs()) {
            throw InvalidInput.of(
                    "The strata need " + least + " pairs at least", design.pairs(), "Read more pairs, or fewer of each.");
        }
        // Largest remainder, one pair at a time: the stratum that is furthest behind its claim.
        for (int left = design.pairs() - least; left > 0; left--) {
            int neediest = -1;
            for (int stratum = 0; stratum < size.length; stratum++) {
                if (size[stratum] < population[stratum]
                        && (neediest < 0
                                || claim[stratum] / (size[stratum] + 1) > claim[neediest] / (size[neediest] + 1))) {
                    neediest = stratum;
                }
            }
            if (neediest < 0) {
                break;
            }
            size[neediest]++;
        }
        return size;
    }

    /** A simple random sample without replacement, in the order of pairs: each is taken with what is needed over what is left. */
    private static int[] chosen(byte[] stratumOf, int stratum, long population, int size, long seed) {
        RandomStream random = RandomStream.ofSeed(seed).child(stratum);
        long[] left = {population};
        int[] needed = {size};
        return IntStream.range(0, stratumOf.length)
                .filter(pair -> stratumOf[pair] == stratum)
                .filter(pair -> {
                    boolean isTaken = random.uniform() * left[0]-- < needed[0];
                    needed[0] -= isTaken ? 1 : 0;
                    return isTaken;
                })
                .toArray();
    }
}
