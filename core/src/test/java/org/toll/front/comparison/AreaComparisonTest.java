package org.toll.front.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.base.Unit;
import org.toll.front.Change;
import org.toll.front.Control;
import org.toll.front.Drawn;
import org.toll.front.HeldArea;
import org.toll.front.series.GroundChange;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;
import org.toll.ledger.Modality;
import org.toll.ledger.Origin;
import org.toll.ledger.Statement;

class AreaComparisonTest {
    private static final Side SIDE = Side.of("XA");
    private static final Period MONTH = Period.ofMonth(YearMonth.of(2025, 9));
    private static final SourceId AUTHOR = SourceId.of("author");
    private static final SourceId AGENCY = SourceId.of("agency");
    private static final Map<SourceId, AreaDefinition> DEFINITIONS = Map.of(
            AUTHOR,
            new AreaDefinition(AUTHOR, AreaDefinition.Netting.NET, Set.of(Control.HELD), ""),
            AGENCY,
            new AreaDefinition(
                    AGENCY, AreaDefinition.Netting.GROSS, Set.of(Control.HELD, Control.CLAIMED), "own doctrine"));
    private static final MapReading MAP = new MapReading(
            "test map",
            new GroundChange(
                    MONTH,
                    new HeldArea(114_741.7, 115_700),
                    new HeldArea(115_000.2, 116_000),
                    new Change(284.9, 26.4),
                    Optional.of(new Change(300.5, 42.0)),
                    Drawn.times("2025-09-01"),
                    Drawn.times("2025-10-01")),
            Optional.of(262.0),
            Optional.empty());

    @Test
    void the_author_own_net_figure_is_reproduced() {
        ClaimCheck check = check(claim(AUTHOR, MONTH, "259"));
        assertThat(check.likeForLike().name()).isEqualTo("net change of held ground");
        assertThat(check.differenceKm2()).isEqualTo(0.5, within(1e-9));
        assertThat(check.isReproduced()).isTrue();
    }

    @Test
    void a_gross_figure_is_held_against_the_gross_gain_and_the_classes_are_named() {
        ClaimCheck check = check(claim(AGENCY, MONTH, "447"));
        assertThat(check.likeForLike().name()).isEqualTo("gross gain, end to end");
        assertThat(check.differenceKm2()).isEqualTo(447 - 284.9, within(1e-9));
        assertThat(check.nearest().name()).isEqualTo("gross gain over snapshots");
        assertThat(check.reasons())
                .contains("Classes: the figure also counts ground claimed only.", "Definition: own doctrine.")
                .anyMatch(reason -> reason.startsWith("Contested ground: the map allows -700 to 1258 km2"));
    }

    @Test
    void a_shifted_window_is_explained() {
        Period shifted = Period.parse("2025-09-01/2025-09-29");
        ClaimCheck check = check(claim(SourceId.of("stranger"), shifted, "262"));
        assertThat(check.nearest().name()).isEqualTo("net change, window a day earlier");
        assertThat(check.reasons())
                .contains("Window: the figure is about 2025-09-01/2025-09-29, the map about 2025-09.")
                .anyMatch(reason -> reason.contains("none is declared"));
    }

    @Test
    void a_range_that_holds_the_number_leaves_no_difference() {
        assertThat(check(claim(AUTHOR, MONTH, "250..300")).differenceKm2()).isZero();
        assertThat(check(claim(AUTHOR, MONTH, ">=300")).differenceKm2()).isEqualTo(41.5, within(1e-9));
    }

    @Test
    void figures_about_other_days_are_left_alone() {
        assertThat(compare(claim(AUTHOR, Period.ofYear(2025), "4336")).claims()).isEmpty();
    }

    private static ClaimCheck check(Claim claim) {
        return compare(claim).claims().get(0);
    }

    private static AreaComparison compare(Claim claim) {
        AsOfView view = AsOfView.of(AsOf.parse("2026-01-30"), List.of(claim));
        return AreaComparison.of(SIDE, MONTH, List.of(MAP), view, DEFINITIONS);
    }

    private static Claim claim(SourceId source, Period period, String quantity) {
        return new Claim(
                ClaimId.of("c"),
                new Origin(source, "", ""),
                new Statement(SIDE, Metric.AREA_GAINED, period, false, Quantity.parse(quantity), Unit.KM2, Rate.TOTAL),
                Claim.Footing.of(Basis.THINK_TANK_ESTIMATE, Modality.ESTIMATE, Grade.parse("B2")),
                LocalDate.of(2026, 1, 2),
                Document.UNKNOWN,
                Claim.Remark.NONE);
    }
}
