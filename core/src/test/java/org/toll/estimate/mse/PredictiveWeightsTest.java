package org.toll.estimate.mse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.Share;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;
import org.toll.math.random.RandomStream;

class PredictiveWeightsTest {
    private static final CaptureTable TABLE = Tables.rows(List.of("A", "B", "C"), "100 4", "010 3", "110 2", "011 1");

    @Test
    void families_that_predict_alike_count_alike() {
        List<Double> logs = List.of(-1.0, -1.5, -2.0, -2.5);
        assertThat(PredictiveWeights.of(TABLE, List.of(logs, logs)))
                .containsExactly(Share.ofFraction(.5), Share.ofFraction(.5));
    }

    @Test
    void every_person_left_out_counts_with_its_probability() {
        List<Double> better = List.of(-1.0, -1.5, -2.0, -2.5);
        List<Double> worse = List.of(-1.5, -1.5, -2.0, -2.5);
        // Half a unit for each of the four persons of one pattern.
        assertThat(PredictiveWeights.of(TABLE, List.of(better, worse)).get(1).fraction())
                .isCloseTo(1 / (1 + Math.exp(2)), within(1e-12));
    }

    @Test
    void one_person_cannot_be_left_out_so_families_count_alike() {
        CaptureTable one = Tables.rows(List.of("A", "B", "C"), "111 1");
        MseEstimate estimate = (MseEstimate) MultipleSystems.estimate(one, MseOptions.SHORT, RandomStream.ofSeed(1));
        assertThat(weight(estimate, Family.GRAPHS)).isEqualTo(weight(estimate, Family.LATENT_CLASSES));
    }

    @Test
    void a_family_that_the_lists_speak_against_hardly_counts_but_is_told() {
        // 1,800 persons whom lists catch with .05 to .10, and 250 with .60 to .90: the expected table.
        MseEstimate estimate = (MseEstimate) MultipleSystems.estimate(
                twoClasses(new double[] {.05, .04, .08, .10, .05}, new double[] {.70, .80, .60, .90, .75}),
                MseOptions.SHORT,
                RandomStream.ofSeed(1));
        assertThat(weight(estimate, Family.LATENT_CLASSES)).isGreaterThan(.9);
        assertThat(weight(estimate, Family.LOG_LINEAR)).isLessThan(.05);
        assertThat(estimate.disagreement().doubted()).contains(Family.LOG_LINEAR);
        assertThat(estimate.disagreement().isLarge()).isFalse();
        assertThat(estimate.disagreement().sentence()).contains("speak against").contains("loglinear");
        assertThat(estimate.interval(Share.ofPercent(95)).contains(2050)).isTrue();
    }

    private static CaptureTable twoClasses(double[] rare, double[] often) {
        String[] rows = new String[31];
        for (int pattern = 1; pattern < 32; pattern++) {
            double persons = 1800;
            double more = 250;
            StringBuilder row = new StringBuilder();
            for (int j = 0; j < 5; j++) {
                boolean isOn = ((pattern >>> j) & 1) == 1;
                persons *= isOn ? rare[j] : 1 - rare[j];
                more *= isOn ? often[j] : 1 - often[j];
                row.append(isOn ? 1 : 0);
            }
            rows[pattern - 1] =
                    row.append(' ').append(Math.round(persons + more)).toString();
        }
        return Tables.rows(List.of("1", "2", "3", "4", "5"), rows);
    }

    private static double weight(MseEstimate estimate, Family family) {
        return estimate.families().stream()
                .filter(answer -> answer.family() == family)
                .findFirst()
                .orElseThrow()
                .weight()
                .orElseThrow()
                .fraction();
    }
}
