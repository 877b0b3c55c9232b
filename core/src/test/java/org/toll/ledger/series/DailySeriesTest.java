package org.toll.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.ReportingConvention;

class DailySeriesTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final ReportingConvention MORNING = ReportingConvention.COVERS_PREVIOUS_DAY;
    private static final ReportingConvention EVENING = ReportingConvention.COVERS_SAME_DAY;

    @Test
    void a_morning_report_of_the_first_belongs_to_the_old_month() {
        DailySeries series = series(steady(70, 100));
        assertThat(month(series, MORNING, "2024-01").quantity()).isEqualTo(new Quantity.Exact(3_100));
        assertThat(month(series, MORNING, "2024-02").quantity()).isEqualTo(new Quantity.Exact(2_900));
        assertThat(month(series, EVENING, "2024-02").quantity()).isEqualTo(new Quantity.Exact(2_900));
        // The report of 1 January is the series' first: under the evening convention January begins on the 2nd.
        assertThat(month(series, EVENING, "2024-01").covered()).isEqualTo(Period.parse("2024-01-02/2024-01-31"));
    }

    @Test
    void a_hole_of_150_days_is_one_stretch_and_leaves_its_months_bounded() {
        List<Bulletin> reports = new ArrayList<>(steady(366, 100));
        reports.subList(45, 195).clear();
        DailySeries series = series(reports);
        Stretch hole = series.stretches(MORNING).stream()
                .filter(stretch -> stretch.covered().days() > 1)
                .reduce((one, other) -> {
                    throw new AssertionError("more than one hole");
                })
                .orElseThrow();
        assertThat(hole.covered().days()).isEqualTo(151);
        assertThat(hole.total()).isEqualTo(15_100);
        MonthTotal inside = month(series, MORNING, "2024-04");
        assertThat(inside.quantity()).isEqualTo(Quantity.Range.of(0, 15_100));
        assertThat(inside.evenly()).isCloseTo(3_000, within(1e-9));
        assertThat(month(series, MORNING, "2024-09").isExact()).isTrue();
        assertThat(series.anomalies())
                .singleElement()
                .isInstanceOfSatisfying(
                        Anomaly.Gap.class, gap -> assertThat(gap.missingDays()).isEqualTo(150));
    }

    @Test
    void a_total_with_exchanged_digits_is_flagged_with_the_right_one_and_not_used() {
        List<Bulletin> reports = new ArrayList<>(wavering(60));
        Bulletin right = reports.get(30);
        Bulletin wrong = new Bulletin(right.dated(), exchanged(right.total()));
        reports.set(30, wrong);
        DailySeries series = series(reports);
        assertThat(series.anomalies()).singleElement().isInstanceOfSatisfying(Anomaly.DigitSlip.class, slip -> {
            assertThat(slip.said()).isEqualTo(wrong);
            assertThat(slip.likely().get(0)).isEqualTo(right.total());
        });
        assertThat(series.reliable()).doesNotContain(wrong).hasSize(59);
    }

    @Test
    void a_jump_that_stays_is_no_typo() {
        List<Bulletin> reports = new ArrayList<>(wavering(60));
        for (int i = 30; i < 60; i++) {
            reports.set(i, new Bulletin(reports.get(i).dated(), reports.get(i).total() + 3_000));
        }
        assertThat(series(reports).anomalies()).isEmpty();
    }

    @Test
    void a_total_carried_over_makes_a_stretch_of_two_days() {
        List<Bulletin> reports = new ArrayList<>(wavering(60));
        reports.set(30, new Bulletin(reports.get(30).dated(), reports.get(29).total()));
        DailySeries series = series(reports);
        assertThat(series.anomalies()).singleElement().isInstanceOf(Anomaly.Repeat.class);
        assertThat(series.stretches(MORNING))
                .filteredOn(stretch -> stretch.covered().days() == 2)
                .hasSize(1);
    }

    @Test
    void in_a_quiet_war_days_without_losses_are_taken_at_their_word() {
        List<Bulletin> reports = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            reports.add(new Bulletin(START.plusDays(day), 1 + day / 3));
        }
        DailySeries series = series(reports);
        assertThat(series.anomalies()).isEmpty();
        assertThat(series.reliable()).hasSize(60);
    }

    @Test
    void a_fall_is_flagged_and_never_becomes_a_negative_loss() {
        List<Bulletin> high = new ArrayList<>(wavering(60));
        high.set(30, new Bulletin(high.get(30).dated(), high.get(30).total() + 77_777));
        List<Bulletin> corrected = new ArrayList<>(wavering(60));
        for (int i = 30; i < 60; i++) {
            corrected.set(
                    i, new Bulletin(corrected.get(i).dated(), corrected.get(i).total() - 5_000));
        }
        for (List<Bulletin> reports : List.of(high, corrected)) {
            DailySeries series = series(reports);
            assertThat(series.anomalies()).anyMatch(Anomaly.Fall.class::isInstance);
            assertThat(series.stretches(MORNING)).allMatch(stretch -> stretch.total() >= 0);
        }
    }

    @Test
    void of_two_reports_of_one_date_the_later_counts_and_both_are_told() {
        List<Bulletin> reports = new ArrayList<>(steady(40, 100));
        reports.add(20, new Bulletin(reports.get(20).dated(), reports.get(20).total() - 30));
        DailySeries series = series(reports);
        assertThat(series.anomalies()).singleElement().isInstanceOf(Anomaly.Restated.class);
        assertThat(series.reliable()).hasSize(40).contains(reports.get(21));
    }

    @Test
    void the_first_report_carries_all_days_since_the_beginning() {
        DailySeries series = DailySeries.of(steady(10, 100), Optional.of(START.minusDays(5)));
        assertThat(series.stretches(MORNING).get(0))
                .isEqualTo(new Stretch(Period.of(START.minusDays(5), START.minusDays(1)), 10_000));
        assertThatThrownBy(() -> DailySeries.of(steady(10, 100), Optional.of(START.plusDays(1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2024-01-01");
    }

    /** With 10,000 reports of independent normal rises (mean 1,000, deviation 100) the chance of a false flag is measured. */
    @Test
    void a_smooth_series_is_rarely_flagged_by_chance() {
        Random random = new Random(42);
        List<Bulletin> reports = new ArrayList<>();
        long total = 100_000;
        for (int day = 0; day < 10_000; day++) {
            total += Math.round(1_000 + 100 * random.nextGaussian());
            reports.add(new Bulletin(START.plusDays(day), total));
        }
        assertThat(series(reports).anomalies()).hasSizeLessThan(10);
    }

    @Test
    void the_months_add_up_to_the_rise_of_the_series_whatever_is_missing() {
        Random random = new Random(7);
        List<Bulletin> reports = new ArrayList<>(wavering(400));
        reports.removeIf(report -> random.nextInt(3) == 0);
        DailySeries series = series(reports);
        double sum =
                series.months(EVENING).stream().mapToDouble(MonthTotal::evenly).sum();
        List<Bulletin> used = series.reliable();
        assertThat(sum)
                .isCloseTo(
                        used.get(used.size() - 1).total() - (double) used.get(0).total(), within(1e-6));
        assertThat(series.months(EVENING))
                .allMatch(month -> month.least() <= month.evenly() + 1e-9)
                .allMatch(month -> month.evenly() <= month.most() + 1e-9);
    }

    private static DailySeries series(List<Bulletin> reports) {
        return DailySeries.of(reports, Optional.empty());
    }

    private static MonthTotal month(DailySeries series, ReportingConvention convention, String month) {
        return series.months(convention).stream()
                .filter(total -> total.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }

    /** One report a day from 1 January 2024, rising by the same number, from 10,000. */
    private static List<Bulletin> steady(int days, long daily) {
        List<Bulletin> reports = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            reports.add(new Bulletin(START.plusDays(day), 10_000 + day * daily));
        }
        return reports;
    }

    /** Rises that wander between 900 and 1,100 a day. */
    private static List<Bulletin> wavering(int days) {
        List<Bulletin> reports = new ArrayList<>();
        long total = 412_345;
        for (int day = 0; day < days; day++) {
            total += 1_000 + (day * 37) % 201 - 100;
            reports.add(new Bulletin(START.plusDays(day), total));
        }
        return reports;
    }

    /** The hundreds and thousands exchanged, or the next pair if these two are equal. */
    private static long exchanged(long total) {
        char[] digits = Long.toString(total).toCharArray();
        int at = digits.length - 4;
        if (digits[at] == digits[at + 1]) {
            throw new IllegalStateException("choose a total with different digits: " + total);
        }
        char kept = digits[at];
        digits[at] = digits[at + 1];
        digits[at + 1] = kept;
        return Long.parseLong(String.valueOf(digits));
    }
}
