package org.toll.people.cluster.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Interval;
import org.toll.base.Share;
import org.toll.people.cluster.ClusterOptions;

/** Does the interval of distinct people hold the true number as often as it says? */
class DrawnCoverageTest {
    private static final int PEOPLE = 120;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "list and backlog, 0.7 0.3, 0 0.15",
        "two clean lists that share most, 0.9 0.9, 0 0",
        "three lists with repeats, 0.5 0.4 0.3, 0.2 0.2 0.2",
        "four clean lists, 0.6 0.5 0.4 0.5, 0 0 0 0"
    })
    void the_90_percent_interval_of_distinct_people_holds_about_90_percent(
            String name, String chances, String repeats) {
        assertCoverage(name, numbers(chances), numbers(repeats), 40);
    }

    private static void assertCoverage(String name, double[] chances, double[] repeats, int sets) {
        int covered = 0;
        double bias = 0;
        double width = 0;
        for (int set = 0; set < sets; set++) {
            SimulatedLists lists = new SimulatedLists(1000 + set, PEOPLE, chances, repeats);
            DrawSettings settings = DrawSettings.usual(lists.priorBits, set).withDraws(150);
            DrawnCount count = DrawnClusterings.draw(lists.evidence, ClusterOptions.USUAL, settings)
                    .distinctPeople();
            Interval interval = count.interval(Share.ofPercent(90));
            covered += interval.contains(lists.truth.people()) ? 1 : 0;
            bias += count.mean() - lists.truth.people();
            width += interval.width();
        }
        System.out.printf("%s covered %d of %d, bias %.2f, width %.2f%n", name, covered, sets, bias / sets, width / sets);
        assertThat(covered).isPositive();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
