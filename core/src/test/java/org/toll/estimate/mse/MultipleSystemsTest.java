package org.toll.estimate.mse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.base.Citation;
import org.toll.base.Count;
import org.toll.base.Share;
import org.toll.estimate.mse.graph.GraphAveraging;
import org.toll.estimate.mse.interaction.InteractionSweep;
import org.toll.estimate.mse.latent.LatentClasses;
import org.toll.estimate.mse.linkage.LinkageMixture;
import org.toll.estimate.mse.loglinear.LogLinearAveraging;
import org.toll.estimate.mse.loglinear.SparseOverlaps;
import org.toll.estimate.mse.strata.PartialPooling;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Refusal;
import org.toll.estimate.mse.table.Tables;
import org.toll.math.random.RandomStream;

class MultipleSystemsTest {
    private static final Share NINETY_FIVE = Share.ofPercent(95);

    @Test
    void kosovo_is_estimated_by_three_families_whose_disagreement_is_told() {
        MseEstimate kosovo = estimate(MseOptions.SHORT, 1);
        assertThat(kosovo.families()).hasSize(3).allMatch(FamilyEstimate::isAveraged);
        for (double size : new double[] {9_000, 10_401, 12_000, 14_000}) {
            double pooled = kosovo.families().stream()
                    .mapToDouble(family -> family.weight().orElseThrow().fraction()
                            * family.total().orElseThrow().probabilityAtMost(size))
                    .sum();
            assertThat(kosovo.average().probabilityAtMost(size)).isCloseTo(pooled, within(1e-9));
        }
        // A near-census gave 10,401 (Ball et al.).
        assertThat(kosovo.interval(NINETY_FIVE).contains(10_401)).isTrue();
        assertThat(kosovo.disagreement().sentence()).contains("Medians of the families");
        assertThat(kosovo.reach()).contains("no list could reach");
        assertThat(kosovo.details().interaction().orElseThrow().rows()).hasSize(5);
    }

    @Test
    void a_stronger_interaction_of_all_lists_means_fewer_unseen() {
        InteractionSweep sweep =
                estimate(MseOptions.SHORT, 2).details().interaction().orElseThrow();
        List<Double> medians =
                sweep.rows().stream().map(row -> row.total().median()).toList();
        assertThat(medians).isSortedAccordingTo((left, right) -> Double.compare(right, left));
    }

    @Test
    void sensitivities_leave_out_merge_and_condition() {
        MseOptions quick = new MseOptions(
                EnumSet.of(Family.GRAPHS, Family.LOG_LINEAR),
                MseOptions.SHORT.priors(),
                MseOptions.SHORT.plan(),
                MseOptions.SHORT.pilot(),
                MseOptions.SHORT.graphs(),
                0,
                true);
        Sensitivity sensitivity = estimate(quick, 3).sensitivity();
        assertThat(sensitivity.withoutList()).hasSize(4);
        assertThat(sensitivity.merged()).hasSize(6);
        assertThat(sensitivity.within())
                .hasSize(4)
                .allMatch(variant -> variant.covers().isPresent());
    }

    @Test
    void a_table_that_says_nothing_is_refused_not_estimated() {
        MseOutcome outcome = MultipleSystems.estimate(
                Tables.rows(List.of("A", "B"), "10 9", "01 9", "11 9"), MseOptions.SHORT, RandomStream.ofSeed(1));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MseOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.TOO_FEW_LISTS));
    }

    @Test
    void seven_lists_are_averaged_over_two_families_and_graphs_say_why_not() {
        MseEstimate wide = (MseEstimate) MultipleSystems.estimate(ofLists(7), MseOptions.SHORT, RandomStream.ofSeed(4));
        assertThat(wide.families())
                .filteredOn(FamilyEstimate::isAveraged)
                .extracting(FamilyEstimate::family)
                .containsExactly(Family.LATENT_CLASSES, Family.LOG_LINEAR);
        assertThat(wide.families().get(1).remark())
                .contains("7 lists: at most 6")
                .contains("Merge");
        assertThat(wide.disagreement().sentence()).contains("Medians of the families");
    }

    @Test
    void thirteen_lists_are_estimated_by_latent_classes_alone_and_the_result_says_so() {
        MseEstimate wide =
                (MseEstimate) MultipleSystems.estimate(ofLists(13), MseOptions.SHORT, RandomStream.ofSeed(4));
        assertThat(wide.families()).filteredOn(FamilyEstimate::isAveraged).hasSize(1);
        assertThat(wide.families().get(2).remark()).contains("13 lists: at most 12");
        assertThat(wide.disagreement().sentence()).contains("alone");
    }

    /** A chain: each list shares persons with the next. */
    private static CaptureTable ofLists(int lists) {
        List<String> names =
                IntStream.range(0, lists).mapToObj(j -> "list " + j).toList();
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int j = 0; j < lists; j++) {
            cells.put(1L << j, Count.ofPersons(50 - 2 * j));
            if (j > 0) {
                cells.put(3L << (j - 1), Count.ofPersons(20 - j));
            }
        }
        return CaptureTable.of(names, cells);
    }

    @Test
    void the_same_stream_gives_the_same_bits() {
        assertThat(estimate(MseOptions.SHORT, 5).average().mean())
                .isEqualTo(estimate(MseOptions.SHORT, 5).average().mean());
    }

    @Test
    void every_method_names_its_sources() {
        for (Class<?> method : List.of(
                MultipleSystems.class,
                LatentClasses.class,
                GraphAveraging.class,
                LogLinearAveraging.class,
                SparseOverlaps.class,
                InteractionSweep.class,
                LinkageMixture.class,
                PartialPooling.class)) {
            assertThat(method.getAnnotation(Citation.class))
                    .as(method.getName())
                    .isNotNull();
        }
    }

    private static MseEstimate estimate(MseOptions options, long seed) {
        return (MseEstimate) MultipleSystems.estimate(Tables.kosovo(), options, RandomStream.ofSeed(seed));
    }
}
