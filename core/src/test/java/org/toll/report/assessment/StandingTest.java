package org.toll.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.estimate.synthesis.Balance;
import org.toll.estimate.synthesis.MonthlyFigure;
import org.toll.estimate.synthesis.Spread;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "30000,30000,35225,35225,MORE",
        "30000,35050,35225,35225,AS_MANY_OR_MORE",
        "35050,35050,35225,35225,ABOUT_AS_MANY",
        "35050,45000,35225,35225,AS_MANY_OR_FEWER",
        "45000,50000,35225,35225,FEWER",
        "20000,50000,30000,36000,EITHER",
    })
    void a_difference_that_rounding_could_make_is_no_difference(
            double lossesLow, double lossesHigh, double recruitsLow, double recruitsHigh, Standing expected) {
        assertThat(Standing.of(balance(Interval.of(lossesLow, lossesHigh), Interval.of(recruitsLow, recruitsHigh))))
                .isEqualTo(expected);
    }

    @Test
    void losses_without_a_ceiling_never_let_recruits_exceed_for_sure() {
        assertThat(Standing.of(balance(Interval.atLeast(10_000), Interval.ofPoint(35_000))))
                .isEqualTo(Standing.EITHER);
        assertThat(Standing.of(balance(Interval.atLeast(50_000), Interval.ofPoint(35_000))))
                .isEqualTo(Standing.FEWER);
    }

    @Test
    void several_definitions_read_as_one_sentence() {
        assertThat(Standing.ABOUT_AS_MANY.than(List.of("the killed", "the wounded")))
                .isEqualTo("about as many as the killed, and as the wounded");
        assertThat(Standing.MORE.than(List.of("the killed"))).isEqualTo("more than the killed");
    }

    private static Balance balance(Interval losses, Interval recruits) {
        return new Balance(figure(Metric.KILLED, losses), figure(Metric.RECRUITS, recruits));
    }

    private static MonthlyFigure figure(Metric metric, Interval range) {
        return new MonthlyFigure(YearMonth.of(2025, 12), metric, List.of(), new Spread(range, OptionalDouble.empty()));
    }
}
