package org.toll.store.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Period;
import org.toll.front.ContactLineDefinition;
import org.toll.front.ContactLineMeasure;
import org.toll.front.DrawnRing;
import org.toll.front.LonLat;
import org.toll.front.MapSheet;
import org.toll.front.Theatre;
import org.toll.front.TownMeasure;
import org.toll.front.series.DayMark;
import org.toll.front.series.DayReading;
import org.toll.front.series.FrontSeries;
import org.toll.front.series.GroundChange;
import org.toll.front.series.MonthlyChange;
import org.toll.front.series.SeriesMeasure;
import org.toll.front.series.Windows;
import org.toll.testing.SharedData;

/** The bars of docs/methods/front.md on real snapshots of the public mirror; skipped where they are not at hand. */
class RealSnapshotsTest {
    private static Theatre theatre;
    private static MapArchive archive;
    private static FrontSeries series;

    @BeforeAll
    static void measure() throws IOException {
        theatre = Boundaries.load("UKR");
        archive = MapArchive.open(SharedData.path("data/territory"), MapProfiles.load("deepstate-mirror"));
        series = SeriesMeasure.of(theatre, Optional.of(ContactLineMeasure.of(theatre, ContactLineDefinition.DEFAULT)))
                .measure(archive, done -> {});
    }

    @Test
    void areas_are_geodesic_to_a_hundredth_of_a_square_kilometre() {
        List<DayReading> readings = series.readings();
        assertThat(readings).hasSizeGreaterThanOrEqualTo(16);
        for (int i = 0; i < readings.size(); i++) {
            assertThat(readings.get(i).area().heldKm2())
                    .as(readings.get(i).name())
                    .isEqualTo(geodesicKm2(archive.read(i)), within(0.01));
        }
    }

    /** Published by the map's author: 445 km2 in December 2025 (Focus, 2026-01-01). */
    @Test
    void the_author_december_is_reproduced_to_a_square_kilometre() {
        GroundChange december = MonthlyChange.in(theatre).over(Period.parse("2025-12"), archive);
        assertThat(december.netKm2()).isEqualTo(445, within(1.0));
        assertThat(december.netKm2())
                .isEqualTo(december.end().heldKm2() - december.start().heldKm2(), within(1e-3));
    }

    /** Published level at the turn of the year: 116,165 km2, without the Kinburn spit. */
    @Test
    void the_author_level_is_reproduced_to_a_thousandth() {
        int index = Windows.indexAt(archive.listTimes(), java.time.LocalDate.of(2026, 1, 1));
        assertThat(series.readings().get(index).area().heldKm2()).isEqualTo(116_165, within(116.0));
    }

    /**
     * From the method's notes, measured with another program on another outline. Stated by the commander-in-chief for 2024-08-20,
     * between the first two: almost 1,040 km.
     */
    @ParameterizedTest
    @CsvSource({"20240901, 1041, 898", "20251101, 1240, 1008", "20260101, 1154, 977"})
    void the_main_contact_line_is_reproduced_to_half_a_percent(String day, double mainKm, double generalisedKm) {
        DayReading reading = reading(day);
        assertThat(reading.line().orElseThrow().mainKm()).isEqualTo(mainKm, within(mainKm * 0.005));
        assertThat(reading.line().orElseThrow().generalisedKm())
                .isEqualTo(generalisedKm, within(generalisedKm * 0.005));
    }

    @Test
    void batched_revisions_are_marked() {
        assertThat(series.marks())
                .filteredOn(mark -> mark.kind() == DayMark.Kind.MAP_REVISION_POSSIBLE)
                .extracting(DayMark::name)
                .contains("deepstatemap_data_20250525.geojson", "deepstatemap_data_20250704.geojson");
    }

    @Test
    void no_snapshot_of_the_mirror_needs_repair() {
        assertThat(series.readings())
                .allSatisfy(reading -> assertThat(reading.repairs()).isEmpty());
    }

    /** From the method's notes: Pokrovsk 19.1 km in August 2024, the front in its streets at the end of 2025. */
    @Test
    void the_front_reaches_a_town() throws IOException {
        assertThat(distance("20240901", "Pokrovsk")).isBetween(8.0, 19.1);
        assertThat(distance("20250901", "Pokrovsk")).isEqualTo(5.1, within(1.0));
        assertThat(distance("20251202", "Pokrovsk")).isEqualTo(-0.3, within(1.0));
    }

    private static double distance(String day, String town) throws IOException {
        int index = series.readings().indexOf(reading(day));
        return TownMeasure.of(theatre, theatre.draw(archive.read(index)))
                .read(Gazetteer.bundled().get(town), 10)
                .distanceKm();
    }

    private static DayReading reading(String day) {
        return series.readings().stream()
                .filter(reading -> reading.name().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static double geodesicKm2(MapSheet sheet) {
        ToDoubleFunction<MapSheet.Area> km2 = area -> geodesicKm2(area.polygon().shell())
                - area.polygon().holes().stream()
                        .mapToDouble(RealSnapshotsTest::geodesicKm2)
                        .sum();
        return sheet.areas().stream().mapToDouble(km2).sum();
    }

    private static double geodesicKm2(DrawnRing ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (int i = 0; i < ring.size() - 1; i++) {
            LonLat corner = ring.at(i);
            area.AddPoint(corner.lat(), corner.lon());
        }
        return Math.abs(area.Compute().area) / 1e6;
    }
}
