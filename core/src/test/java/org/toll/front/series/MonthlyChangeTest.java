package org.toll.front.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.front.Drawn;
import org.toll.front.MapSheet;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.Grade;

class MonthlyChangeTest {
    private static final Period JANUARY = Period.ofMonth(YearMonth.of(2025, 1));
    private static final MonthlyChange CHANGE = MonthlyChange.in(Drawn.COUNTRY);
    private static final MapClaims CLAIMS =
            new MapClaims(SourceId.of("test-map"), Side.of("XA"), Grade.parse("B2"), "https://example.org/map");

    @Test
    void a_month_runs_from_the_map_valid_at_its_beginning_to_the_one_valid_at_its_end() {
        Stack maps = new Stack(SeriesMeasureTest.advance(62));
        GroundChange change = CHANGE.over(JANUARY, maps);
        assertThat(change.startTimes()).isEqualTo(Drawn.times("2025-01-01"));
        assertThat(change.endTimes()).isEqualTo(Drawn.times("2025-02-01"));
        // 31 steps of 0.0008 degree of longitude, 333.5 km high and 60.3 m wide at 47.5 N: 20.1 km2 each.
        assertThat(change.netKm2()).isEqualTo(31 * 20.1, within(5.0));
        assertThat(change.endShift()).isEqualTo(Duration.ZERO);
    }

    @Test
    void gross_over_snapshots_counts_ground_that_went_back_and_forth() {
        List<MapSheet> sheets = SeriesMeasureTest.advance(40);
        MapSheet retreat = SeriesMeasureTest.advance(5).get(4);
        sheets.set(20, new MapSheet("retreat", sheets.get(20).times(), retreat.areas(), 0, List.of()));
        Stack maps = new Stack(sheets);
        FrontSeries measured = SeriesMeasure.of(Drawn.COUNTRY, Optional.empty()).measure(maps, done -> {});
        GroundChange change = CHANGE.over(JANUARY, maps, measured);
        // Not quite nothing: the northern edge is a geodesic between corners that move.
        assertThat(change.endToEnd().lostKm2()).isLessThan(1);
        assertThat(change.overSnapshots().orElseThrow().lostKm2()).isGreaterThan(300);
        assertThat(change.overSnapshots().orElseThrow().netKm2()).isEqualTo(change.netKm2(), within(1e-6));
    }

    @Test
    void the_contested_zone_bounds_the_change_and_the_bounds_hold_both_definitions() {
        GroundChange change = CHANGE.over(JANUARY, new Stack(SeriesMeasureTest.advance(40)));
        assertThat(change.bounds().contains(change.netKm2())).isTrue();
        assertThat(change.bounds().contains(change.netWithContestedKm2())).isTrue();
        assertThat(change.bounds().width()).isGreaterThan(500);
    }

    @Test
    void a_missing_day_is_bridged_by_the_day_before_and_the_shift_is_told() {
        List<MapSheet> sheets = SeriesMeasureTest.advance(40);
        sheets.remove(31);
        GroundChange change = CHANGE.over(JANUARY, new Stack(sheets));
        assertThat(change.endShift()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void a_month_without_a_map_near_its_end_is_refused() {
        Stack maps = new Stack(SeriesMeasureTest.advance(20));
        assertThatThrownBy(() -> CHANGE.over(JANUARY, maps))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2025-02-01")
                .hasMessageContaining("27 hours");
    }

    @Test
    void only_months_with_both_ends_are_listed() {
        assertThat(CHANGE.listMonths(new Stack(SeriesMeasureTest.advance(70))))
                .containsExactly(JANUARY, Period.ofMonth(YearMonth.of(2025, 2)));
    }

    @Test
    void a_month_becomes_a_claim_computed_from_a_map_with_its_range_and_its_window() {
        GroundChange change = CHANGE.over(JANUARY, new Stack(SeriesMeasureTest.advance(40)));
        Claim claim = CLAIMS.areaGained(change);
        assertThat(claim.id().value()).isEqualTo("map.test-map.XA.area_gained.2025-01");
        assertThat(claim.footing().basis()).isEqualTo(Basis.COMPUTED_FROM_MAP);
        assertThat(claim.metric()).isEqualTo(Metric.AREA_GAINED);
        assertThat(claim.published()).isEqualTo("2025-02-02");
        assertThat(claim.statement().quantity()).isInstanceOf(Quantity.Range.class);
        assertThat(claim.statement().quantity().point().orElseThrow()).isEqualTo(change.netKm2(), within(0.005));
        assertThat(claim.remark().note()).contains("end to end").contains("publication lag 27 h");
    }

    @Test
    void a_day_becomes_claims_about_the_last_whole_day_that_the_map_shows() {
        FrontSeries series = SeriesMeasure.of(
                        Drawn.COUNTRY,
                        Optional.of(org.toll.front.ContactLineMeasure.of(
                                Drawn.COUNTRY, org.toll.front.ContactLineDefinition.DEFAULT)))
                .measure(new Stack(SeriesMeasureTest.advance(3)), done -> {});
        Claim held = CLAIMS.areaHeld(series.readings().get(2));
        Claim line = CLAIMS.frontLength(series.readings().get(2));
        assertThat(held.period()).isEqualTo(Period.parse("2025-01-02"));
        assertThat(line.id().value()).isEqualTo("map.test-map.XA.front_length.2025-01-02");
        assertThat(line.statement().quantity().point().orElseThrow()).isEqualTo(329.5, within(0.5));
    }
}
