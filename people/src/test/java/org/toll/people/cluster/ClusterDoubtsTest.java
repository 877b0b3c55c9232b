package org.toll.people.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.people.cluster.ClusterDoubt.Alternative;
import org.toll.people.cluster.Constraints.RowPair;

class ClusterDoubtsTest {
    private static final LinkEvidence EVIDENCE = Evidence.of(
            Evidence.lists("aaaaaa"),
            new double[] {0, 1, 20},
            new double[] {1, 2, 14},
            new double[] {2, 3, 20},
            new double[] {3, 4, -2});
    private static final Clustering CLUSTERING = Clustering.ofLabels(new int[] {0, 0, 0, 0, 4, 5});
    private static final ClusterDoubts DOUBTS = ClusterDoubts.of(EVIDENCE, CLUSTERING, ClusterOptions.USUAL);

    @Test
    void a_person_breaks_at_its_weakest_average_link() {
        ClusterDoubt doubt = DOUBTS.of(0);
        assertThat(doubt.oneSide()).containsExactly(0, 1);
        // One link of 14 bits and three unscored pairs of -4.
        assertThat(doubt.weakestBits()).isCloseTo(0.5, within(1e-9));
        assertThat(doubt.density()).isCloseTo(0.5, within(1e-9));
        assertThat(doubt.bridges()).containsExactlyInAnyOrder(new RowPair(0, 1), new RowPair(1, 2), new RowPair(2, 3));
    }

    @Test
    void alternatives_are_other_people_by_average_weight() {
        assertThat(DOUBTS.of(0).alternatives()).containsExactly(new Alternative(1, -3.5));
    }

    @Test
    void the_queue_begins_with_what_is_nearest_to_the_cut() {
        assertThat(DOUBTS.mostDoubtful(5)).extracting(ClusterDoubt::person).isEqualTo(List.of(0, 1));
        assertThat(DOUBTS.mostDoubtful(1)).extracting(ClusterDoubt::person).isEqualTo(List.of(0));
    }

    @Test
    void people_and_pairs_are_ranked_by_their_weights_alone_too() {
        assertThat(DOUBTS.weakestPairs(5)).containsExactly(0);
        assertThat(DOUBTS.nearlyLinked(5)).containsExactly(3);
        assertThat(DOUBTS.nearlyLinked(0)).isEmpty();
        assertThat(DOUBTS.rows(0)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void equal_weights_go_by_number() {
        LinkEvidence pairs = Evidence.of(
                Evidence.lists("aaaaaa"), new double[] {0, 1, 5}, new double[] {2, 3, 5}, new double[] {4, 5, 3});
        ClusterDoubts doubts =
                ClusterDoubts.of(pairs, Clustering.ofLabels(new int[] {0, 0, 2, 2, 4, 4}), ClusterOptions.USUAL);
        assertThat(doubts.weakestPairs(2)).containsExactly(2, 0);
        assertThat(doubts.weakestPairs(3)).containsExactly(2, 0, 1);
    }

    @Test
    void a_ring_of_links_has_no_bridge() {
        LinkEvidence ring = Evidence.of(
                Evidence.lists("aaa"), new double[] {0, 1, 9}, new double[] {1, 2, 9}, new double[] {0, 2, 9});
        ClusterDoubt doubt = ClusterDoubts.of(ring, Clustering.ofLabels(new int[] {0, 0, 0}), ClusterOptions.USUAL)
                .of(0);
        assertThat(doubt.bridges()).isEmpty();
        assertThat(doubt.density()).isEqualTo(1);
    }
}
