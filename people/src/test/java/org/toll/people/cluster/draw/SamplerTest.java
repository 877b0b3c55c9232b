package org.toll.people.cluster.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.CleanLists;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Components;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.cluster.Evidence;
import org.toll.people.cluster.LinkEvidence;

/** The Markov chain draws from the distribution that enumeration computes. */
class SamplerTest {
    private static final int RECORDS = 5;
    private static final int SWEEPS = 40_000;
    private static final double SHIFT = 0.7;

    /**
     * Tolerance: a share of 0.5 in 40,000 independent draws has a standard error of 0.0025; sweeps of five atoms are nearly
     * independent, and 5 times that covers ten pairs of four cases with a false-alarm rate far below 1 in 10,000.
     */
    private static final double TOLERANCE = 0.0125;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_chain_and_the_enumeration_agree_on_every_pair(int seed) {
        RandomStream random = RandomStream.ofSeed(seed);
        Evidence pairs = new Evidence();
        for (int i = 0; i < RECORDS; i++) {
            for (int j = i + 1; j < RECORDS; j++) {
                if (j == i + 1 || random.uniform() < 0.7) {
                    pairs.add(i, j, (float) random.uniform(-4, 4));
                }
            }
        }
        List<RowPair> cannot = seed % 2 == 0 ? List.of(new RowPair(0, 3)) : List.of();
        Set<Integer> clean = seed > 2 ? Set.of(1) : Set.of();
        LinkEvidence evidence =
                pairs.on(Evidence.lists("abcba")).with(new Constraints(List.of(), cannot, clean));
        Territory land = Territory.of(
                evidence, Components.of(evidence, -5), 0, CleanLists.of(evidence), ClusterOptions.USUAL);
        double unscored = ClusterOptions.USUAL.unscoredBits();
        double[][] exact = together(SmallComponent.of(land, new GroupBits(unscored)), random.child(1));
        double[][] chain = together(
                new LargeComponent(land, unscored, IntStream.range(0, RECORDS).toArray()), random.child(2));
        for (int i = 0; i < RECORDS; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(chain[i][j]).isCloseTo(exact[i][j], within(TOLERANCE));
            }
        }
        assertThat(exact[3][0]).satisfies(share -> assertThat(seed % 2 == 0 && share > 0).isFalse());
    }

    private static double[][] together(OpenComponent component, RandomStream random) {
        double[][] share = new double[RECORDS][RECORDS];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            component.sweep(SHIFT, random);
            for (int i = 0; i < RECORDS; i++) {
                for (int j = 0; j < i; j++) {
                    share[i][j] += component.groupOf(i) == component.groupOf(j) ? 1.0 / SWEEPS : 0;
                }
            }
        }
        return share;
    }
}
