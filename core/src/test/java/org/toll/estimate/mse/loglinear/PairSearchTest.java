package org.toll.estimate.mse.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.Count;
import org.toll.base.Share;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

class PairSearchTest {
    private static final double[] INCLUSION = {.20, .15, .12, .18, .10, .14, .16, .11, .13, .12};
    private static final int PERSONS = 3000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_search_finds_the_weight_that_fitting_every_model_of_pairs_finds(long seed) {
        CaptureTable table = drawn(5, seed, .7, 0b11, 0b11000);
        FittedModels all = new FittedModels(table);
        HierarchicalModels.listAll(5, 2).forEach(terms -> all.fit(new FittedModels.Model(terms, Heterogeneity.NONE)));
        FittedModels found = new FittedModels(table);
        PairSearch.run(found);
        assertThat(found.size()).isLessThan(all.size() / 2);
        assertThat(found.limit()).isEqualTo(all.limit());
        LogLinearResult expected = all.result().orElseThrow();
        LogLinearResult result = found.result().orElseThrow();
        assertThat(result.models().get(0).fit().terms())
                .isEqualTo(expected.models().get(0).fit().terms());
        // Models beyond the window have less than a four-hundredth of the best one's weight each, a sixtieth together.
        assertThat(result.models().get(0).weight().fraction())
                .isCloseTo(expected.models().get(0).weight().fraction(), within(.02));
        assertThat(result.total().median()).isCloseTo(expected.total().median(), withinPercentage(.2));
    }

    @Test
    void pairs_that_depend_are_found_among_forty_five_and_few_others() {
        int[] pairs = {0b11, 0b1100, 0b11000000};
        LogLinearResult result =
                LogLinearAveraging.estimate(drawn(10, 7, 1.3, pairs)).orElseThrow();
        Terms heaviest = result.models().get(0).fit().terms();
        assertThat(heaviest.interactions()).contains(0b11, 0b1100, 0b11000000).hasSizeLessThan(8);
        assertThat(heaviest.name()).contains("[1.2]").contains("[10]");
        assertThat(result.total().interval(Share.ofPercent(99)).contains(PERSONS))
                .isTrue();
    }

    @Test
    void lists_that_do_not_depend_are_found_so() {
        double[] weights = weights(7, 0);
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int cell = 1; cell < weights.length; cell++) {
            cells.put((long) cell, Count.ofPersons(Math.round(1e6 * weights[cell])));
        }
        LogLinearResult result =
                LogLinearAveraging.estimate(CaptureTable.of(names(7), cells)).orElseThrow();
        assertThat(result.models().get(0).fit().terms()).isEqualTo(Terms.independence(7));
        // Expected counts, rounded to persons.
        assertThat(result.total().median()).isCloseTo(1e6, withinPercentage(.1));
    }

    @Test
    void what_the_tests_promise_is_near_what_the_fits_cost() {
        CaptureTable table = drawn(7, 9, .5, 0b11);
        Terms terms = Terms.independence(7).with(0b1100);
        ModelFit fit = ModelFit.of(table, terms, Heterogeneity.NONE);
        for (PairNeighbours.Neighbour neighbour : PairNeighbours.of(table, terms, fit.bic())) {
            double bic =
                    ModelFit.of(table, neighbour.terms(), Heterogeneity.NONE).bic();
            // Both tests are of second order; the Poisson bound may promise more than there is, never less.
            assertThat(neighbour.promise()).isBetween(bic - 8, bic + 2);
        }
    }

    private static CaptureTable drawn(int lists, long seed, double interaction, int... pairs) {
        long[] counts = Draws.of(RandomStream.ofSeed(seed)).multinomial(PERSONS, weights(lists, interaction, pairs));
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int cell = 1; cell < counts.length; cell++) {
            cells.put((long) cell, Count.ofPersons(counts[cell]));
        }
        return CaptureTable.of(names(lists), cells);
    }

    private static double[] weights(int lists, double interaction, int... pairs) {
        double[] weights = new double[1 << lists];
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] = 1;
            for (int j = 0; j < lists; j++) {
                weights[cell] *= ((cell >>> j) & 1) == 1 ? INCLUSION[j] : 1 - INCLUSION[j];
            }
            for (int pair : pairs) {
                weights[cell] *= (cell & pair) == pair ? Math.exp(interaction) : 1;
            }
        }
        return weights;
    }

    private static List<String> names(int lists) {
        return IntStream.range(0, lists).mapToObj(j -> "list " + j).toList();
    }
}
