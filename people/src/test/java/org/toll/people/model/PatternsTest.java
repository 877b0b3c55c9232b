package org.toll.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.people.model.Patterns.JudgedPair;

class PatternsTest {
    private static final int[] LEVELS = {2, 2};
    private static final int[][] EQUAL_AND_DIFFERENT = {{0, 0}, {0, 1}, {1, 1}};

    /** 0.1: one pair in ten was counted, and perhaps not the judged one. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1})
    void a_judged_pair_takes_the_place_of_one_that_was_counted(double counted) {
        Patterns all = new Patterns(EQUAL_AND_DIFFERENT, new double[] {3, 5, 100}, Judged.none(LEVELS));

        Patterns judged = all.judging(
                List.of(new JudgedPair(new int[] {0, 0}, true), new JudgedPair(new int[] {0, 1}, false)),
                counted,
                LEVELS);

        assertThat(judged.counts()).containsExactly(3 - counted, 5 - counted, 100);
        assertThat(judged.judged().pairs()).isEqualTo(2 * counted);
        assertThat(judged.judged().same()).isEqualTo(counted);
        assertThat(judged.judged().speaking(1)).isEqualTo(counted);
    }

    @Test
    void where_every_pair_is_judged_em_counts_them_whatever_it_expected() {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int pair = 0; pair < 1_000; pair++) {
            boolean isSame = pair % 4 == 0;
            // Pairs of one person agree on the first in 9 of 10, on the second in 1 of 2.
            int first = isSame && pair % 40 != 0 ? 0 : 1;
            pairs.add(new JudgedPair(new int[] {first, pair % 8 == 0 ? 0 : 1}, isSame));
        }
        double[] counts = new double[EQUAL_AND_DIFFERENT.length + 1];
        int[][] levels = Arrays.copyOf(EQUAL_AND_DIFFERENT, counts.length);
        levels[EQUAL_AND_DIFFERENT.length] = new int[] {1, 0};
        for (JudgedPair pair : pairs) {
            for (int pattern = 0; pattern < levels.length; pattern++) {
                counts[pattern] += Arrays.equals(levels[pattern], pair.levels()) ? 1 : 0;
            }
        }
        Patterns all = new Patterns(levels, counts, Judged.none(LEVELS)).judging(pairs, 1, LEVELS);
        double[] chance = {0.1, 0.9};
        double[] expected = {0.01, 0.01};

        Em.Result result = Em.run(all, List.of(chance, chance), List.of(expected, expected), new double[] {1, 1}, 0.9);

        assertThat(result.lambda()).isCloseTo(0.25, within(0.002));
        assertThat(result.m().get(0)[0]).isCloseTo(0.9, within(0.002));
        assertThat(result.m().get(1)[0]).isCloseTo(0.5, within(0.002));
    }
}
