package org.toll.ledger.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.toll.base.ReportingConvention;
import org.toll.testing.SharedData;

/** Two compilers' copies of one published series: one complete, one with a hole, digit slips and days carried over. */
class RealSeriesTest {
    private static final LocalDate SINCE = LocalDate.of(2022, 2, 24);

    @Test
    void the_complete_copy_has_no_digit_slip_no_gap_and_no_fall() throws IOException {
        DailySeries complete = series(1);
        assertThat(complete.anomalies())
                .allMatch(Anomaly.Repeat.class::isInstance)
                .allMatch(repeat -> YearMonth.from(repeat.dated()).equals(YearMonth.of(2022, 3)));
        assertThat(complete.stretches(ReportingConvention.COVERS_PREVIOUS_DAY).stream()
                        .mapToLong(Stretch::total)
                        .sum())
                .isEqualTo(1_238_710);
    }

    @Test
    void the_other_copy_s_slips_are_found_with_the_right_value_among_the_likely() throws IOException {
        Map<LocalDate, List<Long>> slips = new HashMap<>();
        for (Anomaly anomaly : series(2).anomalies()) {
            if (anomaly instanceof Anomaly.DigitSlip slip) {
                slips.put(slip.dated(), slip.likely());
            }
        }
        assertThat(slips).containsOnlyKeys(LocalDate.of(2023, 1, 12), LocalDate.of(2025, 10, 28));
        // The complete copy has 1,138,750 and 113,390.
        assertThat(slips.get(LocalDate.of(2025, 10, 28))).startsWith(1_138_750L);
        assertThat(slips.get(LocalDate.of(2023, 1, 12))).contains(113_390L);
    }

    @Test
    void the_hole_is_one_stretch_of_151_days_and_carried_over_days_are_found() throws IOException {
        DailySeries holed = series(2);
        assertThat(holed.anomalies())
                .anySatisfy(anomaly -> assertThat(anomaly)
                        .isInstanceOfSatisfying(
                                Anomaly.Gap.class,
                                gap -> assertThat(gap.missingDays()).isEqualTo(150)));
        assertThat(holed.anomalies().stream()
                        .filter(Anomaly.Repeat.class::isInstance)
                        .map(Anomaly::dated)
                        .filter(date -> date.getYear() > 2022))
                .containsExactly(
                        LocalDate.of(2024, 10, 7),
                        LocalDate.of(2024, 11, 3),
                        LocalDate.of(2025, 10, 27),
                        LocalDate.of(2025, 11, 5));
        assertThat(holed.stretches(ReportingConvention.COVERS_PREVIOUS_DAY)).anySatisfy(stretch -> {
            assertThat(stretch.covered().days()).isEqualTo(151);
            assertThat(stretch.total()).isEqualTo(349_190 - 241_330);
        });
    }

    /** Differences of the totals of the 1sts, as anybody can compute them from the published bulletins. */
    @Test
    void months_under_the_morning_convention_are_the_differences_of_the_firsts() throws IOException {
        List<MonthTotal> months = series(1).months(ReportingConvention.COVERS_PREVIOUS_DAY);
        Map<YearMonth, Long> totals = months.stream().collect(Collectors.toMap(MonthTotal::month, MonthTotal::least));
        assertThat(totals)
                .containsEntry(YearMonth.of(2022, 3), 11_990L)
                .containsEntry(YearMonth.of(2025, 10), 31_250L)
                .containsEntry(YearMonth.of(2025, 12), 35_050L);
        assertThat(months).allMatch(MonthTotal::isExact);
    }

    private static DailySeries series(int column) throws IOException {
        List<Bulletin> reports = new ArrayList<>();
        List<String> lines =
                Files.readAllLines(SharedData.path("data/mod-ukraine-daily/two_compilers_to_2026-01-30.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[column].isEmpty()) {
                reports.add(new Bulletin(LocalDate.parse(cells[0]), Long.parseLong(cells[column])));
            }
        }
        return DailySeries.of(reports, Optional.of(SINCE));
    }
}
