package org.toll.estimate.mse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toll.estimate.mse.draw.Draws;
import org.toll.math.random.RandomStream;

class SimulationBenchTest {
    private static final Set<Scenario> SLOW =
            EnumSet.of(Scenario.LC3_8, Scenario.LC2_12, Scenario.LC2_20, Scenario.MONTHS4);

    @Test
    void populations_have_their_stated_size() {
        assertThat(Scenario.LC2_MV16.truth()).isEqualTo(2000);
        assertThat(Scenario.NEVER30.reachable()).isEqualTo(2100);
        assertThat(Scenario.NEVER30.isCoverable()).isFalse();
    }

    @Test
    void the_same_seed_gives_the_same_scores() {
        ScenarioScore once = SimulationBench.run(Scenario.INDEP4, 2, 1, () -> 0);
        assertThat(SimulationBench.run(Scenario.INDEP4, 2, 1, () -> 0)).isEqualTo(once);
        assertThat(BenchTable.markdown(List.of(once))).contains("| indep4 | average | 2 |");
    }

    @Test
    void months_are_estimated_by_month_and_together() {
        ScenarioScore months = SimulationBench.run(Scenario.MONTHS4, 1, 1, () -> 0);
        assertThat(months.methods().get(0).method()).isEqualTo("average, by month");
        assertThat(months.methods())
                .filteredOn(method -> method.method().equals("each month"))
                .singleElement()
                .satisfies(month -> assertThat(month.sets()).isEqualTo(6));
        assertThat(months.methods().get(2).method()).isEqualTo("average");
    }

    @Test
    void persons_on_twenty_lists_are_drawn_as_on_few() {
        Draws draws = Draws.of(RandomStream.ofSeed(3));
        long[] truth = Group.of(1000, .5, .5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .2)
                .draw(draws);
        assertThat(truth).hasSize(1 << 20);
        assertThat(sum(truth) + truth[0]).isEqualTo(1000);
        // 200 expected on neither of the first two, standard deviation 13; four are five errors in a million.
        assertThat(truth[0]).isBetween(200 - 60L, 200 + 60L);
    }

    @Test
    void drawn_links_bring_back_the_persons_that_missed_links_doubled() {
        Draws draws = Draws.of(RandomStream.ofSeed(1));
        long[] truth = {0, 500, 400, 200, 300, 150, 100, 50};
        double split = 0;
        double left = 0;
        for (int set = 0; set < 40; set++) {
            SplitRecords records = SplitRecords.of(truth, .2, draws);
            split += sum(records.observed()) - sum(truth);
            for (int d = 0; d < 10; d++) {
                left += (sum(records.drawn(draws)) - sum(truth)) / 10.0;
            }
        }
        assertThat(split / 40).isBetween(100.0, 300.0);
        // The posterior is right: over many sets drawn tables have as many persons as there are. Some 200 links a set,
        // half
        // uncertain: the error of the mean over 40 sets is 1 % of them.
        assertThat(Math.abs(left)).isLessThan(.04 * split);
    }

    @Test
    void false_links_and_strangers_change_the_table_as_stated() {
        Draws draws = Draws.of(RandomStream.ofSeed(2));
        long[] truth = {0, 10_000, 8_000, 2_000, 6_000, 0, 0, 0};
        long[] merged = Recording.merging(.05).observed(truth, draws);
        // Two persons become one: 24,000 on one list, one in twenty of them in a pair. Standard deviation some 25
        // pairs.
        assertThat(sum(truth) - sum(merged)).isBetween(500L, 700L);
        long[] more = Recording.withStrangers(.05).observed(truth, draws);
        assertThat(sum(more) - sum(truth)).isBetween(1200L, 1600L);
        assertThat(Recording.PERFECT.observed(truth, draws)).isEqualTo(truth);
    }

    /** The bar's lower end, less two binomial standard errors; so few sets cannot show the upper end, .99. */
    @ParameterizedTest
    @Tag("slow")
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "DEV_.*|RASCH.*|FP5|ERR5")
    void the_average_covers_wherever_some_family_holds(Scenario scenario) {
        int sets = SLOW.contains(scenario) ? 20 : 100;
        ScenarioScore score = SimulationBench.run(scenario, sets, 20_261_124, () -> 0);
        MethodScore first = score.methods().get(0);
        if (scenario.isCoverable()) {
            assertThat(first.coverage95()).isGreaterThanOrEqualTo(.90 - 2 * Math.sqrt(.90 * .10 / sets));
        } else {
            MethodScore reachable = score.methods().stream()
                    .filter(method -> method.method().equals("average (reachable)"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.coverage95()).isLessThan(.5);
            assertThat(reachable.coverage95()).isGreaterThanOrEqualTo(.84);
        }
    }

    private static long sum(long[] table) {
        long sum = 0;
        for (int pattern = 1; pattern < table.length; pattern++) {
            sum += table[pattern];
        }
        return sum;
    }
}
