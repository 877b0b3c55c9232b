package org.toll.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2025", "2025-12", "2024-02", "2025-12-31", "2022-02-24/2026-01-30", "2025-10-01/2025-12-31"})
    void printing_reads_back(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-13", "2025-02-30", "2025-12-31/2025-12-01", "december", "2025-1-1", "2025-12-01/"
            })
    void malformed_or_impossible_text_is_refused_with_the_value(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void days_count_both_ends() {
        assertThat(Period.ofMonth(YearMonth.of(2024, 2)).days()).isEqualTo(29);
        assertThat(Period.ofDay(LocalDate.of(2025, 1, 1)).days()).isEqualTo(1);
    }

    @Test
    void a_month_is_recognised_and_a_day_short_of_it_is_not() {
        assertThat(Period.parse("2025-12-01/2025-12-31").findMonth()).contains(YearMonth.of(2025, 12));
        assertThat(Period.parse("2025-12-01/2025-12-30").findMonth()).isEmpty();
        assertThat(Period.parse("2025-10-01/2025-12-31").isWholeMonths()).isTrue();
        assertThat(Period.parse("2025-10-02/2025-12-31").isWholeMonths()).isFalse();
    }

    @Test
    void touched_months_run_from_the_first_to_the_last() {
        assertThat(Period.parse("2025-10-31/2026-01-01").listMonths())
                .containsExactly(
                        YearMonth.of(2025, 10), YearMonth.of(2025, 11), YearMonth.of(2025, 12), YearMonth.of(2026, 1));
    }

    @Test
    void intersection_is_what_both_hold_and_empty_when_they_only_touch_from_outside() {
        Period year = Period.ofYear(2025);
        assertThat(year.intersection(Period.parse("2025-12-20/2026-02-01")))
                .contains(Period.parse("2025-12-20/2025-12-31"));
        assertThat(year.intersection(Period.parse("2026-01-01"))).isEmpty();
        assertThat(year.overlaps(Period.parse("2024-12-31/2025-01-01"))).isTrue();
    }

    @Test
    void a_morning_report_of_the_first_closes_the_month_before() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(ReportingConvention.COVERS_PREVIOUS_DAY.coveredDay(first)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(ReportingConvention.COVERS_SAME_DAY.coveredDay(first)).isEqualTo(first);
        for (ReportingConvention convention : ReportingConvention.values()) {
            assertThat(convention.reportOf(convention.coveredDay(first))).isEqualTo(first);
        }
    }
}
