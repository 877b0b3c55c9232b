package org.toll.ledger.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Metric;
import org.toll.base.ReportingConvention;
import org.toll.base.Side;
import org.toll.base.SourceId;

/** The stated false-alarm rate and the power of the test, on series whose lineage is known. Seeds are fixed. */
class AgreementSimulationTest {
    private static final int RUNS = 1000;
    private static final YearMonth START = YearMonth.of(2022, 3);

    /** One in a hundred, plus three standard errors of 1000 runs: 0.01 + 3 sqrt(0.01 x 0.99 / 1000). */
    private static final double ONE_PERCENT = 0.0194;

    @ParameterizedTest(name = "{0} months, errors of {1}, rounded to {2}")
    @CsvSource({
        "12, 0.05, 1",
        "24, 0.05, 1",
        "47, 0.05, 1",
        "12, 0.10, 10",
        "47, 0.10, 10",
        "24, 0.30, 100",
        "12, 0.05, 1000",
        "47, 0.05, 1000",
        "47, 0.05, 5000"
    })
    void independent_series_are_called_dependent_no_more_often_than_stated(int months, double error, int step) {
        assertThat(rejectedAtOnePercent(months, error, 0, step)).isLessThanOrEqualTo(ONE_PERCENT);
    }

    @ParameterizedTest(name = "{0} months")
    @CsvSource({"24", "47"})
    void errors_that_halve_from_month_to_month_do_not_break_the_rate(int months) {
        assertThat(rejectedAtOnePercent(months, 0.05, 0.5, 10)).isLessThanOrEqualTo(ONE_PERCENT);
    }

    /** The method page states this limit: lasting errors of the smallest size are the one case in which the rate fails. */
    @ParameterizedTest(name = "errors of {0}")
    @CsvSource({"0.05, 0.04, 0.12", "0.10, 0, 0.0194"})
    void errors_that_last_for_a_year_make_the_test_eager_only_if_they_are_small(
            double error, double least, double most) {
        assertThat(rejectedAtOnePercent(47, error, 0.9, 10)).isBetween(least, most);
    }

    /**
     * Power at 1 %, as measured (the last column lies three standard errors below). A copy rounded to 1,000 where the numbers are
     * near 20,000, and a copy over another month boundary, need two years to be found almost surely.
     */
    @ParameterizedTest(name = "{0} months, copied {1} and rounded to {2}")
    @CsvSource({
        "12, COVERS_PREVIOUS_DAY, 1, 1.00",
        "12, COVERS_PREVIOUS_DAY, 100, 0.99",
        "12, COVERS_PREVIOUS_DAY, 1000, 0.68",
        "24, COVERS_PREVIOUS_DAY, 1000, 0.91",
        "47, COVERS_PREVIOUS_DAY, 1000, 0.97",
        "12, COVERS_SAME_DAY, 1, 0.70",
        "24, COVERS_SAME_DAY, 1, 0.94",
        "47, COVERS_SAME_DAY, 100, 0.99"
    })
    void copies_are_found_although_rounded_and_cut_at_another_day(
            int months, ReportingConvention copied, int step, double atLeast) {
        Random random = new Random(20260131L + months);
        int found = 0;
        for (int run = 0; run < RUNS; run++) {
            double[] running = runningTotals(months, random);
            MonthlySeries original = months(running, months, ReportingConvention.COVERS_PREVIOUS_DAY, 1, "original");
            MonthlySeries copy = months(running, months, copied, step, "copy");
            found += Agreement.of(original, copy).pValue() <= 0.01 ? 1 : 0;
        }
        assertThat((double) found / RUNS).isGreaterThanOrEqualTo(atLeast);
    }

    private static double rejectedAtOnePercent(int months, double error, double persistence, int step) {
        Random random = new Random(20260130L + months);
        int rejected = 0;
        for (int run = 0; run < RUNS; run++) {
            double[] truth = path(months, random);
            MonthlySeries one = estimate(truth, error, persistence, step, "one", random);
            MonthlySeries other = estimate(truth, error, persistence, step, "other", random);
            rejected += Agreement.of(one, other).pValue() <= 0.01 ? 1 : 0;
        }
        return (double) rejected / RUNS;
    }

    /** A truth that drifts up and jumps by 15 % from month to month. */
    private static double[] path(int length, Random random) {
        double[] path = new double[length];
        double level = Math.log(20_000);
        for (int i = 0; i < length; i++) {
            level += 0.01 + 0.15 * random.nextGaussian();
            path[i] = Math.exp(level);
        }
        return path;
    }

    private static MonthlySeries estimate(
            double[] truth, double error, double persistence, int step, String source, Random random) {
        NavigableMap<YearMonth, Double> values = new TreeMap<>();
        double e = error * random.nextGaussian();
        for (int i = 0; i < truth.length; i++) {
            values.put(START.plusMonths(i), rounded(truth[i] * Math.exp(e), step));
            e = persistence * e + Math.sqrt(1 - persistence * persistence) * error * random.nextGaussian();
        }
        return new MonthlySeries(Side.of("XA"), SourceId.of(source), Metric.KILLED, Derivation.AS_STATED, values);
    }

    /** Totals by day of report from the eve of the first month on; single days vary by a third. */
    private static double[] runningTotals(int months, Random random) {
        double[] path = path(months + 2, random);
        double[] totals = new double[31 * (months + 2)];
        for (int day = 1; day < totals.length; day++) {
            double daily = path[Math.min(path.length - 1, day / 31)] / 30.4;
            totals[day] = totals[day - 1] + Math.round(daily * Math.exp(0.3 * random.nextGaussian()) / 10) * 10;
        }
        return totals;
    }

    private static MonthlySeries months(
            double[] totals, int months, ReportingConvention convention, int step, String source) {
        LocalDate eve = START.minusMonths(1).atEndOfMonth();
        NavigableMap<YearMonth, Double> values = new TreeMap<>();
        for (int i = 0; i < months; i++) {
            YearMonth month = START.plusMonths(i);
            LocalDate from = convention.reportOf(month.minusMonths(1).atEndOfMonth());
            LocalDate to = convention.reportOf(month.atEndOfMonth());
            double sum = totals[(int) (to.toEpochDay() - eve.toEpochDay())]
                    - totals[(int) (from.toEpochDay() - eve.toEpochDay())];
            values.put(month, rounded(sum, step));
        }
        return new MonthlySeries(Side.of("XA"), SourceId.of(source), Metric.KILLED, Derivation.AS_STATED, values);
    }

    private static double rounded(double value, int step) {
        return Math.max(step, step * (double) Math.round(value / step));
    }
}
