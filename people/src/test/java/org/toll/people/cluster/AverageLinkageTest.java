package org.toll.people.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.Constraints.RowPair;

class AverageLinkageTest {
    private static final ClusterOptions USUAL = ClusterOptions.USUAL;

    @Test
    void no_records_are_no_people_and_one_is_one() {
        assertThat(cluster(Evidence.of(Evidence.lists(""))).people()).isZero();
        assertThat(cluster(Evidence.of(Evidence.lists("a"))).people()).isEqualTo(1);
    }

    @Test
    void a_chain_of_weak_links_does_not_join_its_ends() {
        LinkEvidence chain = Evidence.of(Evidence.lists("aaa"), link(0, 1, 4), link(1, 2, 3));
        assertThat(cluster(chain)).isEqualTo(people(0, 0, 1));
    }

    @Test
    void strong_links_bear_a_pair_that_nothing_weighed() {
        LinkEvidence chain = Evidence.of(Evidence.lists("aaa"), link(0, 1, 9), link(1, 2, 8));
        assertThat(cluster(chain).people()).isEqualTo(1);
    }

    @Test
    void a_missing_pair_is_weighed_where_something_can() {
        LinkEvidence chain = Evidence.of(Evidence.lists("aaa"), link(0, 1, 9), link(1, 2, 8))
                .weighingMissing((first, second) -> -20);
        assertThat(cluster(chain)).isEqualTo(people(0, 0, 1));
    }

    @Test
    void must_link_joins_without_any_weight_and_carries_its_partners() {
        LinkEvidence evidence = Evidence.of(Evidence.lists("aaaa"), link(0, 1, 9), link(2, 3, 3))
                .with(new Constraints(List.of(new RowPair(1, 2)), List.of(), Set.of()));
        assertThat(cluster(evidence)).isEqualTo(people(0, 0, 0, 1));
        LinkEvidence alone = Evidence.of(Evidence.lists("aa"))
                .with(new Constraints(List.of(new RowPair(0, 1)), List.of(), Set.of()));
        assertThat(cluster(alone).people()).isEqualTo(1);
    }

    @Test
    void cannot_link_holds_for_whole_groups() {
        LinkEvidence evidence = Evidence.of(Evidence.lists("aaa"), link(0, 1, 20), link(1, 2, 19), link(0, 2, 18))
                .with(new Constraints(List.of(), List.of(new RowPair(0, 2)), Set.of()));
        assertThat(cluster(evidence)).isEqualTo(people(0, 0, 1));
    }

    @Test
    void nobody_stands_twice_on_a_clean_list() {
        LinkEvidence evidence = Evidence.of(Evidence.lists("aab"), link(0, 2, 12), link(1, 2, 11), link(0, 1, 10))
                .with(new Constraints(List.of(), List.of(), Set.of(0)));
        assertThat(cluster(evidence)).isEqualTo(people(0, 1, 0));
    }

    @Test
    void two_clean_lists_are_matched_for_the_largest_sum_and_greedily_above_the_limit() {
        LinkEvidence evidence = Evidence.of(Evidence.lists("aabb"), link(0, 2, 10), link(0, 3, 9), link(1, 2, 9))
                .with(new Constraints(List.of(), List.of(), Set.of(0, 1)));
        assertThat(cluster(evidence)).isEqualTo(people(0, 1, 1, 0));
        ClusterOptions greedy = new ClusterOptions(0, -4, 0, 1);
        assertThat(AverageLinkage.cluster(evidence, greedy, 1)).isEqualTo(people(0, 1, 0, 2));
    }

    @Test
    void contradictory_constraints_are_told_with_the_chain() {
        Constraints constraints = new Constraints(
                List.of(new RowPair(0, 1), new RowPair(1, 2)), List.of(new RowPair(0, 2)), Set.of(0));
        List<Contradiction> found = Contradictions.find(Evidence.lists("abca"), constraints);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).inWords(row -> "record " + row))
                .isEqualTo("record 0 is declared the same as record 1, record 1 is declared the same as record 2, "
                        + "but record 0 and record 2 are declared different");
        LinkEvidence evidence = Evidence.of(Evidence.lists("abca")).with(constraints);
        assertThatThrownBy(() -> cluster(evidence))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("row 1 is declared the same as row 2")
                .hasMessageContaining("Withdraw one");
    }

    @Test
    void a_chain_between_two_records_of_a_clean_list_is_a_contradiction() {
        Constraints constraints = new Constraints(
                List.of(new RowPair(0, 1), new RowPair(1, 3)), List.of(), Set.of(0));
        assertThat(Contradictions.find(Evidence.lists("abca"), constraints))
                .containsExactly(
                        new Contradiction(List.of(0, 1, 3), "stand on the list a, which names nobody twice"));
    }

    @Test
    void rows_that_are_not_there_are_refused() {
        assertThatThrownBy(() -> Evidence.of(Evidence.lists("aa"), link(0, 2, 1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("0-2");
        assertThatThrownBy(() -> Evidence.of(Evidence.lists("aa"))
                        .with(new Constraints(List.of(), List.of(new RowPair(1, 5)), Set.of())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("1-5");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agrees_with_the_rule_carried_out_naively(int seed) {
        RandomStream random = RandomStream.ofSeed(seed);
        int records = 10 + random.index(40);
        LinkEvidence evidence = randomEvidence(random, records);
        assertThat(cluster(evidence)).isEqualTo(NaiveLinkage.cluster(evidence, USUAL));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void neither_the_order_of_records_nor_threads_change_the_people(int seed) {
        RandomStream random = RandomStream.ofSeed(seed);
        int records = 300;
        int[] order = shuffled(random, records);
        Evidence pairs = new Evidence();
        Evidence moved = new Evidence();
        for (int k = 0; k < 900; k++) {
            int i = k / 3;
            int j = (i + 1 + random.index(records - 1)) % records;
            float bits = (float) random.uniform(-8, 12);
            if (i < j && k % 3 == 0) {
                pairs.add(i, j, bits);
                moved.add(order[i], order[j], bits);
            }
        }
        Clustering clustering = cluster(pairs.on(Evidence.lists("a".repeat(records))));
        Clustering other = AverageLinkage.cluster(moved.on(Evidence.lists("a".repeat(records))), USUAL, 2);
        assertThat(Clustering.ofLabels(IntStream.range(0, records)
                        .map(row -> other.personOf(order[row]))
                        .toArray()))
                .isEqualTo(clustering);
    }

    private static int[] shuffled(RandomStream random, int size) {
        int[] order = IntStream.range(0, size).toArray();
        for (int k = size - 1; k > 0; k--) {
            int other = random.index(k + 1);
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private static LinkEvidence randomEvidence(RandomStream random, int records) {
        Evidence pairs = new Evidence();
        List<RowPair> cannot = new ArrayList<>();
        List<RowPair> must = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            for (int j = i + 1; j < records; j++) {
                double u = random.uniform();
                if (u < 0.3) {
                    pairs.add(i, j, (float) (12 * random.normal()));
                } else if (u < 0.32) {
                    cannot.add(new RowPair(i, j));
                } else if (u < 0.323 && i % 3 != j % 3) {
                    must.add(new RowPair(i, j));
                }
            }
        }
        String letters = IntStream.range(0, records)
                .mapToObj(row -> String.valueOf("abc".charAt(row % 3)))
                .reduce("", String::concat);
        Constraints all = new Constraints(must, cannot, Set.of(0));
        boolean isSound = Contradictions.find(Evidence.lists(letters), all).isEmpty();
        return pairs.on(Evidence.lists(letters)).with(isSound ? all : new Constraints(List.of(), cannot, Set.of(0)));
    }

    private static Clustering cluster(LinkEvidence evidence) {
        return AverageLinkage.cluster(evidence, USUAL, 1);
    }

    private static Clustering people(int... labels) {
        return Clustering.ofLabels(labels);
    }

    private static double[] link(int first, int second, double bits) {
        return new double[] {first, second, bits};
    }
}
