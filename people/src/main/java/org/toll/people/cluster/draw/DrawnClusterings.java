package org.toll.people.cluster.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.record.Column;

/**
 * Clusterings drawn from the distribution that the weights leave open, so that a count of people, an overlap of lists or a
 * verdict on a pair carries the uncertainty of the links.
 *
 * <p><b>Computes</b> draws from {@code P(clustering) ~ product over people of 2^bits}, where a person of {@code k} records
 * counts {@code k - 1} average links ({@code GroupBits}), times a prior of the number of links ({@code LinkOdds}).
 * Components of up to five atoms are drawn exactly, larger ones by Gibbs scans and split-merge moves. Constraints hold in
 * every draw.
 *
 * <p><b>Assumes</b> calibrated weights: 2^weight is the ratio of chances. Weights inflated by dependent fields make intervals
 * too narrow and counts too low. Matches that no blocking rule found are outside: the count is too high by those, which the
 * clerical sample measures.
 *
 * <p>Several sets of weights (from several draws of m and u) share the draws equally; their spread is part of the result.
 * Deterministic by seed, whatever the number of threads. Memory: 4 bytes for each draw and record of an open component.
 */
@Citation({
    "Sadinle M. (2018), Bayesian propagation of record linkage uncertainty into population size estimation of human rights "
            + "violations, Annals of Applied Statistics 12, 1013-1038.",
    "Tancredi A., Liseo B. (2011), A hierarchical Bayesian approach to record linkage and population size problems, Annals "
            + "of Applied Statistics 5, 1553-1585.",
    "Jain S., Neal R. M. (2004), A split-merge Markov chain Monte Carlo procedure for the Dirichlet process mixture model, "
            + "Journal of Computational and Graphical Statistics 13, 158-182.",
    "Dahl D. B. (2005), Sequentially-allocated merge-split sampler for conjugate and nonconjugate Dirichlet process mixture "
            + "models, technical report, Texas A&M University."
})
public final class DrawnClusterings {
    private final Column lists;
    private final List<ChainDraws> chains;
    private final int size;

    private DrawnClusterings(Column lists, List<ChainDraws> chains) {
        this.lists = lists;
        this.chains = chains;
        this.size = chains.stream().mapToInt(ChainDraws::size).sum();
    }

    /** Draws from one set of weights. */
    public static DrawnClusterings draw(LinkEvidence evidence, ClusterOptions options, DrawSettings settings) {
        return draw(List.of(evidence), options, settings);
    }

    /**
     * @param weightSets one or more, of the same records
     * @throws InvalidInput if there are more sets than draws, they are of different records, or constraints contradict each
     *     other
     */
    public static DrawnClusterings draw(List<LinkEvidence> weightSets, ClusterOptions options, DrawSettings settings) {
        if (weightSets.isEmpty() || weightSets.size() > settings.draws()) {
            throw InvalidInput.of(
                    "Each set of weights has a draw: " + settings.draws() + " draws",
                    weightSets.size(),
                    "Draw more.");
        }
        if (weightSets.stream().mapToInt(LinkEvidence::records).distinct().count() > 1) {
            throw InvalidInput.of("Sets of weights are of the same records", weightSets.size(), "Use one table.");
        }
        List<ChainDraws> chains = new ArrayList<>();
        for (int set = 0; set < weightSets.size(); set++) {
            int draws = settings.draws() / weightSets.size()
                    + (set < settings.draws() % weightSets.size() ? 1 : 0);
            RandomStream random = RandomStream.ofSeed(settings.seed()).child(set);
            chains.add(new Chain(weightSets.get(set), options, settings).run(draws, random));
        }
        return new DrawnClusterings(weightSets.get(0).lists(), chains);
    }

    /** Number of draws. */
    public int size() {
        return size;
    }

    /** The list of each record. */
    public Column lists() {
        return lists;
    }

    /** A drawn clustering, from 0. */
    public Clustering clustering(int draw) {
        int left = draw;
        for (ChainDraws chain : chains) {
            if (left < chain.size()) {
                return chain.clustering(left);
            }
            left -= chain.size();
        }
        throw InvalidInput.of("There are " + size + " draws, from 0", draw, "");
    }

    /** People by lists in a draw. */
    public Incidence incidence(int draw) {
        return Incidence.of(clustering(draw), lists);
    }

    /** The overlap table of each draw: what {@code LinkageMixture} estimates from. */
    public List<OverlapTable> overlaps() {
        return IntStream.range(0, size)
                .mapToObj(draw -> incidence(draw).overlaps())
                .toList();
    }

    /** Distinct people on all lists together. */
    public DrawnCount distinctPeople() {
        return DrawnCount.of(chains.stream()
                .flatMapToLong(chain -> LongStream.range(0, chain.size()).map(draw -> chain.people((int) draw)))
                .toArray());
    }

    /**
     * Distinct people who stand on at least one of some lists and on none of others.
     *
     * @param on codes of lists
     * @param butNotOn codes of lists; empty for everybody on {@code on}
     */
    public DrawnCount distinctPeople(Set<Integer> on, Set<Integer> butNotOn) {
        long wanted = bits(on);
        long unwanted = bits(butNotOn);
        return DrawnCount.of(IntStream.range(0, size)
                .mapToLong(draw -> {
                    Incidence incidence = incidence(draw);
                    return IntStream.range(0, incidence.people())
                            .mapToLong(incidence::patternOf)
                            .filter(pattern -> (pattern & wanted) != 0 && (pattern & unwanted) == 0)
                            .count();
                })
                .toArray());
    }

    /** The share of draws in which two records are one person. */
    public double probability(int first, int second) {
        long together = 0;
        for (ChainDraws chain : chains) {
            for (int draw = 0; draw < chain.size(); draw++) {
                together += chain.label(draw, first) == chain.label(draw, second) ? 1 : 0;
            }
        }
        return (double) together / size;
    }

    private static long bits(Set<Integer> codes) {
        return codes.stream().mapToLong(code -> 1L << code).reduce(0, (a, b) -> a | b);
    }
}
