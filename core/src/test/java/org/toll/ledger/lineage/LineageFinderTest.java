package org.toll.ledger.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.cumulative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.LedgerRecord;

class LineageFinderTest {
    private static final YearMonth START = YearMonth.of(2023, 1);
    private static final double[] DAILY = dailyLosses();

    @Test
    void a_copy_by_covered_day_is_found_under_another_label() {
        List<LedgerRecord> ledger = bulletins();
        ledger.addAll(copy(1, 0));
        List<Lineage> found = find(ledger);
        assertThat(found).singleElement().satisfies(lineage -> {
            assertThat(lineage.isBetween(SourceId.of("staff"), SourceId.of("copyist")))
                    .isTrue();
            assertThat(Set.of(lineage.one().derivation(), lineage.other().derivation()))
                    .containsExactlyInAnyOrder(Derivation.BY_COVERED_DAY, Derivation.AS_STATED);
            assertThat(lineage.agreement().months()).isEqualTo(18);
            assertThat(lineage.shareWithinOnePercent()).isEqualTo(1);
            assertThat(lineage.shiftMonths()).isZero();
            assertThat(lineage.falseAlarmRate()).isLessThan(1e-6);
            assertThat(lineage.isDeclared()).isFalse();
            assertThat(lineage.sentence())
                    .contains("18 of 18 months within 1 percent")
                    .contains("by covered day");
        });
    }

    @Test
    void a_copy_by_report_day_is_told_from_one_by_covered_day() {
        List<LedgerRecord> ledger = bulletins();
        ledger.addAll(copy(0, 0));
        assertThat(find(ledger))
                .singleElement()
                .satisfies(lineage -> assertThat(Set.of(
                                lineage.one().derivation(), lineage.other().derivation()))
                        .contains(Derivation.BY_REPORT_DAY));
    }

    @Test
    void a_copy_filed_a_month_late_is_found_with_its_shift() {
        List<LedgerRecord> ledger = bulletins();
        ledger.addAll(copy(1, 1));
        assertThat(find(ledger)).singleElement().satisfies(lineage -> {
            assertThat(Math.abs(lineage.shiftMonths())).isEqualTo(1);
            assertThat(lineage.sentence()).contains("one month");
        });
    }

    @Test
    void independent_estimates_of_the_same_losses_are_left_alone() {
        List<LedgerRecord> ledger = bulletins();
        Random random = new Random(11);
        for (int i = 0; i < 18; i++) {
            double estimate = monthly(i, 1) * Math.exp(0.08 * random.nextGaussian());
            ledger.add(claim(
                    "e" + i, "estimator", Metric.KILLED, START.plusMonths(i).toString(), "" + Math.round(estimate)));
        }
        assertThat(find(ledger)).isEmpty();
    }

    @Test
    void a_declared_group_is_marked_as_such() {
        List<LedgerRecord> ledger = bulletins();
        ledger.addAll(copy(1, 0));
        ledger.add(new IndependenceGroup(
                "staff-family",
                "The staff and who repeats it",
                "the copyist cites the bulletins",
                List.of(
                        new IndependenceGroup.Member(SourceId.of("staff"), Set.of()),
                        new IndependenceGroup.Member(SourceId.of("copyist"), Set.of()))));
        assertThat(find(ledger))
                .singleElement()
                .satisfies(lineage -> assertThat(lineage.isDeclared()).isTrue());
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        List<LedgerRecord> ledger = bulletins();
        ledger.addAll(copy(1, 0));
        List<String> before = find(ledger).stream().map(Lineage::sentence).toList();
        Collections.shuffle(ledger, new Random(3));
        assertThat(find(ledger)).extracting(Lineage::sentence).isEqualTo(before);
    }

    /** A staff's running totals, published each morning for the day before. */
    private static List<LedgerRecord> bulletins() {
        List<LedgerRecord> claims = new ArrayList<>();
        long total = 100_000;
        for (int day = 0; day < DAILY.length; day++) {
            total += Math.round(DAILY[day]);
            LocalDate reported = START.atDay(1).plusDays(day);
            claims.add(cumulative(
                    claim("s" + day, "staff", Metric.KILLED_AND_WOUNDED, "2022-02-24/" + reported, "" + total)));
        }
        return claims;
    }

    /**
     * @param lagDays 1 sums what the bulletins cover, 0 what is dated in the month
     * @param late months later under which the sums are filed
     */
    private static List<LedgerRecord> copy(int lagDays, int late) {
        List<LedgerRecord> claims = new ArrayList<>();
        for (int i = 1 - lagDays; i < 18 + 1 - lagDays; i++) {
            claims.add(claim(
                    "c" + i,
                    "copyist",
                    Metric.KILLED,
                    START.plusMonths(i + late).toString(),
                    "" + Math.round(monthly(i, lagDays))));
        }
        return claims;
    }

    private static double monthly(int month, int lagDays) {
        LocalDate first = START.plusMonths(month).atDay(1).plusDays(lagDays);
        LocalDate last = START.plusMonths(month).atEndOfMonth().plusDays(lagDays);
        double sum = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            sum += Math.round(DAILY[(int) (day.toEpochDay() - START.atDay(1).toEpochDay())]);
        }
        return sum;
    }

    private static double[] dailyLosses() {
        Random random = new Random(5);
        double[] losses = new double[31 * 19];
        double level = 600;
        for (int day = 0; day < losses.length; day++) {
            if (day % 30 == 0) {
                level *= Math.exp(0.15 * random.nextGaussian());
            }
            losses[day] = level * Math.exp(0.3 * random.nextGaussian());
        }
        return losses;
    }

    private static List<Lineage> find(List<LedgerRecord> ledger) {
        return LineageFinder.find(AsOfView.of(AsOf.parse("2026-01-30"), ledger));
    }
}
