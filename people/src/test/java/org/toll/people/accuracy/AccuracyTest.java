package org.toll.people.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints.RowPair;

class AccuracyTest {
    /** Worked by hand: truth {0,1,2} {3,4} {5}, found {0,1} {2,3,4} {5}. */
    @Test
    void measures_are_those_counted_by_hand() {
        Accuracy accuracy = Accuracy.of(
                Clustering.ofLabels(new int[] {0, 0, 1, 1, 1, 2}), Clustering.ofLabels(new int[] {0, 0, 0, 1, 1, 2}));
        assertThat(accuracy.pairs()).isEqualTo(new PairCounts(2, 2, 2));
        assertThat(accuracy.pairs().f1()).isEqualTo(0.5);
        assertThat(accuracy.bCubedPrecision()).isCloseTo((1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0 + 1) / 6, within(1e-12));
        assertThat(accuracy.bCubedRecall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1 + 1) / 6, within(1e-12));
        assertThat(accuracy.exactPrecision()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(accuracy.exactRecall()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void the_truth_is_perfect_and_nothing_is_too() {
        Clustering truth = Clustering.ofLabels(new int[] {0, 1, 0});
        assertThat(Accuracy.of(truth, truth)).isEqualTo(new Accuracy(new PairCounts(1, 0, 0), 1, 1, 1, 1));
        Clustering nobody = Clustering.ofLabels(new int[0]);
        assertThat(Accuracy.of(nobody, nobody).pairs().f1()).isEqualTo(1);
    }

    @Test
    void labels_count_only_what_they_say() {
        Clustering found = Clustering.ofLabels(new int[] {0, 0, 0, 3});
        PairCounts counts = PairCounts.of(
                found, Map.of(RowPair.of(0, 1), true, RowPair.of(1, 2), false, RowPair.of(2, 3), true));
        assertThat(counts).isEqualTo(new PairCounts(1, 1, 1));
    }
}
