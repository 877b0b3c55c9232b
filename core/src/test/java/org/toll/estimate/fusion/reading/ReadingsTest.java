package org.toll.estimate.fusion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.toll.ledger.Claims.as;
import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.cumulative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.IndependenceGroup.Member;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Modality;

class ReadingsTest {
    private static final DefinitionTable TABLE = DefinitionTable.parse("""
            ministry killed * * killed=0.4 killed_and_seriously_wounded=0.6
            index    killed * * unread
            *        killed * * killed=1
            *        killed_and_wounded * * casualties=1
            *        named_dead * * named=1
            """, "table");

    @Test
    void a_war_that_begins_late_in_a_month_counts_its_first_days_with_the_next() {
        Timeline timeline = Timeline.of(LocalDate.of(2022, 2, 24), YearMonth.of(2022, 5));
        assertThat(timeline.first()).isEqualTo(YearMonth.of(2022, 3));
        assertThat(timeline.days(0)).isEqualTo(Period.parse("2022-02-24/2022-03-31"));
        assertThat(Timeline.of(LocalDate.of(1999, 3, 20), YearMonth.of(1999, 3)).first())
                .isEqualTo(YearMonth.of(1999, 3));
    }

    @Test
    void exposure_is_the_part_of_each_month_that_the_period_covers() {
        Timeline timeline = Timeline.of(LocalDate.of(2022, 2, 24), YearMonth.of(2022, 5));
        Exposure exposure = timeline.exposure(Period.parse("2022-04-16/2022-05-31"));
        assertThat(exposure.from()).isEqualTo(1);
        assertThat(exposure.weight(1)).isCloseTo(0.5, within(1e-12));
        assertThat(exposure.weight(2)).isEqualTo(1);
        assertThat(exposure.weight(0)).isZero();
        assertThat(timeline.exposure(Period.parse("2022-02-24/2022-05-31")).months())
                .isEqualTo(3);
    }

    @Test
    void the_first_rule_that_fits_decides_what_a_claim_may_count() {
        Readings readings = readings(
                claim("a", "ministry", Metric.KILLED, "2025-12", "35000"),
                claim("b", "recorder", Metric.KILLED, "2025-12", "15000"),
                claim("c", "index", Metric.KILLED, "2025-12", "15000"));
        assertThat(reading(readings, "a").definitions())
                .isEqualTo(Map.of(Definition.KILLED, 0.4, Definition.KILLED_AND_SERIOUSLY_WOUNDED, 0.6));
        assertThat(reading(readings, "b").isSurely(Definition.KILLED)).isTrue();
        assertThat(unread(readings)).containsExactly("c");
    }

    @Test
    void targets_never_enter() {
        assertThat(readings(
                                claim("a", "recorder", Metric.KILLED, "2025-12", "15000"),
                                as(claim("b", "recorder", Metric.KILLED, "2025-11", "50000"), Modality.TARGET))
                        .read())
                .extracting(reading -> reading.claim().id().value())
                .containsExactly("a");
    }

    @Test
    void an_origin_is_read_once_about_the_same_days() {
        IndependenceGroup group = new IndependenceGroup(
                "staff-family",
                "Staff",
                "the ministry copies the staff",
                List.of(
                        new Member(SourceId.of("staff"), java.util.Set.of()),
                        new Member(SourceId.of("copyist"), java.util.Set.of())));
        Readings readings = readings(
                group,
                claim("a", "staff", Metric.KILLED_AND_WOUNDED, "2025-12", "35050"),
                claim("b", "copyist", Metric.KILLED_AND_WOUNDED, "2025-12", "35000"),
                claim("c", "other", Metric.KILLED_AND_WOUNDED, "2025-12", "30000"));
        assertThat(readings.read()).extracting(Reading::origin).containsExactlyInAnyOrder("staff-family", "other");
    }

    @Test
    void a_total_whose_days_are_covered_month_by_month_is_an_echo() {
        Readings readings = readings(
                claim("a", "staff", Metric.KILLED_AND_WOUNDED, "2025-11", "31000"),
                claim("b", "staff", Metric.KILLED_AND_WOUNDED, "2025-12", "35000"),
                claim("c", "staff", Metric.KILLED_AND_WOUNDED, "2025-11-01/2025-12-31", "66000"),
                claim("d", "other", Metric.KILLED_AND_WOUNDED, "2025-11-01/2025-12-31", "60000"));
        assertThat(unread(readings)).containsExactly("c");
    }

    @Test
    void running_totals_of_different_days_are_all_read() {
        Readings readings = readings(
                cumulative(claim("a", "embassy", Metric.KILLED, "2025-01-01/2025-06-30", "100000")),
                cumulative(claim("b", "embassy", Metric.KILLED, "2025-01-01/2025-12-31", "200000")));
        assertThat(readings.read()).hasSize(2);
    }

    @Test
    void limits_stay_limits_and_ranges_keep_their_width() {
        Readings readings = readings(
                claim("a", "a", Metric.KILLED, "2025-12", ">=30000"),
                claim("b", "b", Metric.KILLED, "2025-12", "20000..25000"),
                claim("c", "c", Metric.KILLED, "2025-12", "<=60000"));
        assertThat(reading(readings, "a").figure()).isEqualTo(new Figure.AtLeast(30_000));
        assertThat(reading(readings, "c").figure()).isEqualTo(new Figure.AtMost(60_000));
        Figure.Point point = (Figure.Point) reading(readings, "b").figure();
        assertThat(point.value()).isCloseTo(Math.sqrt(20_000.0 * 25_000), within(1e-6));
        assertThat(point.logSd()).isCloseTo(Math.log(1.25) / 3.2897072539, within(1e-9));
    }

    @Test
    void a_table_line_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> DefinitionTable.parse("\n* killed * * killed=0.4", "t"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("t:2: The probabilities of a rule must be positive and sum to 1");
        assertThatThrownBy(() -> DefinitionTable.parse("* killed *", "t")).hasMessageStartingWith("t:1: A rule has");
    }

    @Test
    void a_side_without_claims_has_no_readings() {
        AsOfView view = AsOfView.of(AsOf.parse("2026-01-30"), List.of());
        assertThat(Readings.of(view, Side.of("XA"), TABLE)).isEmpty();
    }

    private static Readings readings(LedgerRecord... records) {
        AsOfView view = AsOfView.of(AsOf.parse("2026-01-30"), List.of(records));
        return Readings.of(view, Side.of("XA"), TABLE).orElseThrow();
    }

    private static Reading reading(Readings readings, String id) {
        return readings.read().stream()
                .filter(reading -> reading.claim().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> unread(Readings readings) {
        return readings.unread().stream().map(item -> item.claim().id().value()).toList();
    }
}
