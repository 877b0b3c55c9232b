package org.toll.estimate.mse.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.draw.Draws;
import org.toll.math.random.RandomStream;

class ClassLevelsTest {
    private static final InclusionPrior PRIOR = new InclusionPrior(2, List.of(2.0, 6.0, 14.0));

    @Test
    void levels_are_drawn_by_the_probability_of_the_chances_under_each() {
        double[] chances = {.12, .20, .31, .08};
        double[] expected = new double[3];
        double sum = 0;
        for (int g = 0; g < 3; g++) {
            BetaDistribution law = new BetaDistribution(PRIOR.yes(), PRIOR.no().get(g));
            expected[g] = 1;
            for (double chance : chances) {
                expected[g] *= law.density(chance);
            }
            sum += expected[g];
        }
        int draws = 20_000;
        int[] seen = new int[3];
        ClassState state = new ClassState(4, 1);
        state.missAll[0] = .88 * .80 * .69 * .92;
        ClassLevels levels = new ClassLevels(PRIOR, 4);
        Draws random = Draws.of(RandomStream.ofSeed(1));
        for (int d = 0; d < draws; d++) {
            levels.draw(state, random);
            seen[state.levels[0]]++;
        }
        for (int g = 0; g < 3; g++) {
            // Four standard errors of a share of 20,000 draws are .014 at most.
            assertThat((double) seen[g] / draws).isCloseTo(expected[g] / sum, within(.014));
        }
    }

    @Test
    void one_level_is_kept_without_a_draw() {
        Draws used = Draws.of(RandomStream.ofSeed(2));
        ClassState state = new ClassState(3, 2);
        new ClassLevels(InclusionPrior.UNIFORM, 3).draw(state, used);
        assertThat(state.levels).containsExactly(0, 0);
        assertThat(used.uniform()).isEqualTo(Draws.of(RandomStream.ofSeed(2)).uniform());
    }

    @Test
    void labels_are_exchanged_with_their_levels() {
        ClassState state = new ClassState(3, 2);
        state.levels[1] = 4;
        state.swapLabels(0, 1);
        assertThat(state.levels).containsExactly(4, 0);
        assertThat(state.copy().levels).containsExactly(4, 0);
    }

    @Test
    void levels_run_from_half_of_the_lists_down_to_a_quarter_of_one() {
        assertThat(InclusionPrior.withLevels(8).no()).containsExactly(2.0, 6.0, 14.0, 30.0, 62.0);
        for (int lists : new int[] {7, 20, 62}) {
            InclusionPrior prior = InclusionPrior.withLevels(lists);
            double fewest = lists
                    * prior.yes()
                    / (prior.yes() + prior.no().get(prior.no().size() - 1));
            assertThat(fewest).isBetween(.25, .5);
        }
    }

    @Test
    void shapes_below_a_half_and_no_shape_are_refused() {
        assertThatThrownBy(() -> new InclusionPrior(1, List.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("shapes");
        assertThatThrownBy(() -> new InclusionPrior(1, List.of(1.0, .4))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new InclusionPrior(Double.NaN, List.of(1.0))).isInstanceOf(InvalidInput.class);
    }
}
