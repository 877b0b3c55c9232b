package org.toll.app.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.report.Plot;

class AxesTest {

    @Test
    void years_are_labelled_where_they_begin_and_the_first_label_says_its_year() {
        List<LocalDate> days = of(LocalDate.of(2024, 8, 15), LocalDate.of(2025, 6, 15), Interval.of(0, 1))
                .listDays(12);
        assertThat(Axes.labels(days)).startsWith("Sep 2024").contains("2025").doesNotContain("Jan");
    }

    @Test
    void a_long_war_gets_few_labels() {
        List<LocalDate> days = of(LocalDate.of(1990, 1, 15), LocalDate.of(2030, 1, 15), Interval.of(0, 1))
                .listDays(8);
        assertThat(days).hasSizeBetween(3, 8);
    }

    @Test
    void values_are_labelled_at_round_numbers() {
        assertThat(Scale.ofValues(0, 48_700, 5).labels()).containsExactly("0", "20,000", "40,000");
        assertThat(Scale.ofValues(0, 1.24, 6).labels()).contains("0.25", "1.00");
    }

    @Test
    void an_open_end_does_not_stretch_the_axis_and_reaches_its_border() {
        Axes axes = of(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 6, 15), Interval.atLeast(30_000));
        assertThat(axes.high()).isBetween(30_000.0, 40_000.0);
        assertThat(axes.inside(Double.POSITIVE_INFINITY)).isEqualTo(axes.high());
    }

    @Test
    void losses_of_ground_lie_below_zero() {
        assertThat(of(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 6, 15), Interval.of(-400, 500))
                        .low())
                .isLessThan(-400);
    }

    private static Axes of(LocalDate first, LocalDate last, Interval values) {
        return Axes.of(new Plot(
                "y",
                true,
                List.of(new Plot.Band("b", List.of(new Plot.Span(first, values), new Plot.Span(last, values))))));
    }
}
