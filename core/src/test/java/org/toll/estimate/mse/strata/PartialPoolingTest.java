package org.toll.estimate.mse.strata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.base.Share;
import org.toll.estimate.mse.Family;
import org.toll.estimate.mse.MseOptions;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;
import org.toll.math.random.RandomStream;

class PartialPoolingTest {
    private static final MseOptions GRAPHS = MseOptions.SHORT.withFamilies(EnumSet.of(Family.GRAPHS));
    private static final List<String> LISTS = List.of("A", "B", "C");

    /** Half unseen, and a tenth as many persons. */
    private static final CaptureTable LARGE =
            Tables.rows(LISTS, "100 300", "010 250", "001 200", "110 75", "101 60", "011 50", "111 15");

    private static final CaptureTable SMALL =
            Tables.rows(LISTS, "100 15", "010 16", "001 14", "110 2", "101 5", "011 2");
    private static final CaptureTable HOPELESS = Tables.rows(LISTS, "100 15", "010 10", "001 9");

    @Test
    void a_small_stratum_learns_from_the_others_and_large_ones_hardly_move() {
        StratifiedEstimate result = PartialPooling.estimate(
                List.of(stratum("a", LARGE), stratum("b", LARGE), stratum("c", LARGE), stratum("d", SMALL)),
                GRAPHS,
                RandomStream.ofSeed(1));
        StratumSize small = result.strata().get(3);
        StratumSize large = result.strata().get(0);
        assertThat(small.pooled().interval(Share.ofPercent(95)).width())
                .isLessThan(small.alone()
                        .orElseThrow()
                        .interval(Share.ofPercent(95))
                        .width());
        assertThat(large.pooled().median())
                .isCloseTo(large.alone().orElseThrow().median(), withinPercentage(5));
        double sum = result.strata().stream()
                .mapToDouble(stratum -> stratum.pooled().mean())
                .sum();
        assertThat(result.total().mean()).isCloseTo(sum, within(1e-6 * sum));
    }

    @Test
    void a_stratum_that_cannot_stand_alone_is_marked_and_gets_what_the_others_say() {
        StratumSize hopeless = PartialPooling.estimate(
                        List.of(stratum("a", LARGE), stratum("b", LARGE), stratum("c", HOPELESS)),
                        GRAPHS,
                        RandomStream.ofSeed(2))
                .strata()
                .get(2);
        assertThat(hopeless.alone()).isEmpty();
        assertThat(hopeless.remark()).contains("No person is on two lists").contains("other strata");
        assertThat(hopeless.pooled().median()).isBetween(45.0, 120.0);
    }

    @Test
    void months_and_regions_have_levels_of_their_own() {
        StratifiedEstimate result = PartialPooling.estimate(
                List.of(
                        new Stratum(List.of("2024-01", "north"), LARGE),
                        new Stratum(List.of("2024-02", "north"), LARGE),
                        new Stratum(List.of("2024-01", "south"), SMALL),
                        new Stratum(List.of("2024-02", "south"), SMALL)),
                GRAPHS,
                RandomStream.ofSeed(3));
        assertThat(result.spreads()).hasSize(3);
        assertThat(result.strata()).hasSize(4);
    }

    @Test
    void persons_of_unknown_stratum_are_drawn_into_those_that_they_may_belong_to() {
        MissingLabels missing = new MissingLabels(List.of(
                new Stratum(List.of("2024-01", "north"), LARGE),
                new Stratum(List.of("2024-01", "south"), SMALL),
                new Stratum(List.of("2024-02", "south"), SMALL),
                new Stratum(List.of("2024-01", ""), Tables.rows(LISTS, "100 2100"))));
        Draws draws = Draws.of(RandomStream.ofSeed(4));
        double north = 0;
        for (int i = 0; i < 200; i++) {
            List<Stratum> completed = missing.completed(draws);
            assertThat(completed).hasSize(3);
            assertThat(completed.get(2).table()).isEqualTo(SMALL);
            assertThat(completed.stream()
                            .mapToLong(part -> part.table().observed())
                            .sum())
                    .isEqualTo(LARGE.observed() + 2 * SMALL.observed() + 2100);
            north += completed.get(0).table().countOf(1) / 200.0;
        }
        assertThat(missing.persons()).isEqualTo(2100);
        // 300 of 315 persons on A alone live in the north, less a thousandth for the pseudo-person; its standard error
        // is 2.
        assertThat(north).isBetween(300 + 1990.0, 300 + 2006.0);
    }

    @Test
    void persons_of_unknown_stratum_count_in_the_total() {
        List<Stratum> known = List.of(stratum("a", LARGE), stratum("b", LARGE), stratum("c", LARGE));
        StratifiedEstimate without = PartialPooling.estimate(known, GRAPHS, RandomStream.ofSeed(5));
        List<Stratum> more = new ArrayList<>(known);
        more.add(stratum("", LARGE));
        StratifiedEstimate with = PartialPooling.estimate(more, GRAPHS, RandomStream.ofSeed(5));
        assertThat(with.imputed()).isEqualTo(LARGE.observed());
        assertThat(without.imputed()).isZero();
        assertThat(with.strata()).hasSize(3);
        assertThat(with.total().median()).isCloseTo(without.total().median() * 4 / 3, withinPercentage(4));
        assertThatThrownBy(() -> PartialPooling.estimate(
                        List.of(
                                new Stratum(List.of("a", "x"), LARGE),
                                new Stratum(List.of("b", "x"), LARGE),
                                new Stratum(List.of("c", ""), SMALL)),
                        GRAPHS,
                        RandomStream.ofSeed(5)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("lack a label");
    }

    @Test
    void strata_with_other_lists_or_too_few_of_them_are_refused() {
        assertThatThrownBy(() -> PartialPooling.estimate(
                        List.of(stratum("a", LARGE), stratum("b", Tables.kosovo())), GRAPHS, RandomStream.ofSeed(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("same lists");
        assertThatThrownBy(() -> PartialPooling.estimate(List.of(stratum("a", LARGE)), GRAPHS, RandomStream.ofSeed(1)))
                .hasMessageContaining("two strata");
    }

    private static Stratum stratum(String label, CaptureTable table) {
        return new Stratum(List.of(label), table);
    }
}
