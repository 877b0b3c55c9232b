package org.toll.front.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.front.ContactLineDefinition;
import org.toll.front.ContactLineMeasure;
import org.toll.front.Control;
import org.toll.front.Drawn;
import org.toll.front.MapSheet;

class SeriesMeasureTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Optional<ContactLineMeasure> LINE =
            Optional.of(ContactLineMeasure.of(Drawn.COUNTRY, ContactLineDefinition.DEFAULT));

    @Test
    void changes_of_single_days_add_up_across_blocks() {
        FrontSeries series = measure(advance(50));
        double total = series.readings().get(49).area().heldKm2()
                - series.readings().get(0).area().heldKm2();
        assertThat(series.grossOverSnapshots().netKm2()).isEqualTo(total, within(1e-6));
        assertThat(series.readings()).allSatisfy(day -> assertThat(day.line()).isPresent());
    }

    @Test
    void two_runs_give_the_same_bits() {
        assertThat(measure(advance(40))).isEqualTo(measure(advance(40)));
    }

    @Test
    void progress_is_told_for_every_map() {
        List<Integer> told = java.util.Collections.synchronizedList(new ArrayList<>());
        SeriesMeasure.of(Drawn.COUNTRY, Optional.empty()).measure(new Stack(advance(20)), told::add);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void a_map_that_cannot_be_read_is_named_and_the_change_runs_across_the_gap() {
        List<MapSheet> sheets = advance(40);
        // The last of a block and the first of the next: the block after has to look back past both.
        sheets.set(15, new MapSheet("torn", sheets.get(15).times(), List.of(), 0, List.of()));
        sheets.set(16, new MapSheet("torn too", sheets.get(16).times(), List.of(), 0, List.of()));
        FrontSeries series = measure(sheets);
        assertThat(series.unreadable()).extracting(FrontSeries.Unreadable::name).containsExactly("torn", "torn too");
        assertThat(series.readings()).hasSize(38);
        double total = series.readings().get(37).area().heldKm2()
                - series.readings().get(0).area().heldKm2();
        assertThat(series.grossOverSnapshots().netKm2()).isEqualTo(total, within(1e-6));
    }

    @Test
    void a_contested_area_fifty_times_its_neighbours_is_an_outlier() {
        List<MapSheet> sheets = advance(30);
        sheets.set(12, day(12, 31 + 0.0008 * 12, 33));
        assertThat(measure(sheets).marks()).singleElement().satisfies(mark -> {
            assertThat(mark.kind()).isEqualTo(DayMark.Kind.OUTLIER);
            assertThat(mark.control()).isEqualTo(Control.CONTESTED);
            assertThat(mark.name()).isEqualTo("map of 2025-01-13");
        });
    }

    @Test
    void a_step_is_marked_as_a_possible_revision_and_not_as_an_outlier() {
        List<MapSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double edge = 31 + 0.0005 * i + (i >= 20 ? 0.01 : 0);
            sheets.add(day(i, edge, edge + 0.02));
        }
        assertThat(measure(sheets).marks()).singleElement().satisfies(mark -> {
            assertThat(mark.kind()).isEqualTo(DayMark.Kind.MAP_REVISION_POSSIBLE);
            assertThat(mark.name()).isEqualTo("map of 2025-01-21");
            assertThat(mark.km2()).isGreaterThan(200);
        });
    }

    @Test
    void a_steady_advance_marks_nothing() {
        assertThat(measure(advance(60)).marks()).isEmpty();
    }

    @Test
    void a_series_without_a_usable_map_is_refused_with_the_first_reason() {
        MapSheet torn = new MapSheet("torn", Drawn.times("2025-01-01"), List.of(), 0, List.of());
        assertThatThrownBy(() -> measure(List.of(torn)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("truncated");
    }

    private static FrontSeries measure(List<MapSheet> sheets) {
        return SeriesMeasure.of(Drawn.COUNTRY, LINE).measure(new Stack(sheets), done -> {});
    }

    /** The held west grows eastward by 0.0008 degree, 20 km2, a day; on every fifth day nothing is redrawn. */
    static List<MapSheet> advance(int days) {
        List<MapSheet> sheets = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            double edge = 31 + 0.0008 * (i - (i % 5 == 4 ? 1 : 0));
            sheets.add(day(i, edge, edge + 0.02));
        }
        return sheets;
    }

    private static MapSheet day(int index, double edge, double contestedTo) {
        return Drawn.sheet(
                FIRST.plusDays(index).toString(),
                new MapSheet.Area(Control.HELD, Drawn.box(30, 46, edge, 49)),
                new MapSheet.Area(Control.CONTESTED, Drawn.box(edge, 46, contestedTo, 49)));
    }
}
