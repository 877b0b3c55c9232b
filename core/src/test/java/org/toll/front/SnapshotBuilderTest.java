package org.toll.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;

class SnapshotBuilderTest {
    private static final String DAY = "2026-01-01";
    /** Geodesic area of the box 30 E 47 N to 31 E 48 N: GeographicLib through pyproj 3.7.2. */
    private static final double BOX_KM2 = 8376.498721;

    @Test
    void area_is_that_of_the_geodesic_polygon() {
        assertThat(draw(Drawn.box(30, 47, 31, 48)).areaKm2(Control.HELD)).isEqualTo(BOX_KM2, within(0.001));
    }

    @Test
    void direction_of_rings_does_not_matter() {
        DrawnPolygon clockwise = DrawnPolygon.of(DrawnRing.of(30, 47, 30, 48, 31, 48, 31, 47, 30, 47));
        assertThat(draw(clockwise).areaKm2(Control.HELD)).isEqualTo(BOX_KM2, within(0.001));
    }

    @Test
    void touching_polygons_are_dissolved_and_overlaps_counted_once() {
        Snapshot snapshot = draw(Drawn.box(30, 47, 30.6, 48), Drawn.box(30.4, 47, 31, 48));
        // The two tops are shorter geodesics than the one long top: 0.5 km2 lie between them.
        assertThat(snapshot.areaKm2(Control.HELD)).isEqualTo(BOX_KM2, within(1.0));
        assertThat(snapshot.of(Control.HELD).getNumGeometries()).isEqualTo(1);
    }

    @Test
    void an_open_ring_is_closed_and_reported() {
        Snapshot snapshot = draw(DrawnPolygon.of(DrawnRing.of(30, 47, 31, 47, 31, 48, 30, 48)));
        assertThat(snapshot.areaKm2(Control.HELD)).isEqualTo(BOX_KM2, within(0.001));
        assertThat(snapshot.repairs())
                .singleElement()
                .satisfies(repair -> assertThat(repair.what()).contains("not closed"));
    }

    @Test
    void a_ring_of_two_points_is_dropped_and_reported() {
        Snapshot snapshot = draw(Drawn.box(30, 47, 31, 48), DrawnPolygon.of(DrawnRing.of(32, 47, 33, 48, 32, 47)));
        assertThat(snapshot.areaKm2(Control.HELD)).isEqualTo(BOX_KM2, within(0.001));
        assertThat(snapshot.repairs().get(0).what()).contains("fewer than 3").contains("32.00, 47.00");
    }

    @Test
    void a_bow_tie_keeps_both_wings_and_is_reported_with_its_place() {
        Snapshot snapshot = draw(DrawnPolygon.of(DrawnRing.of(31, 47, 32, 48, 32, 47, 31, 48, 31, 47)));
        assertThat(snapshot.areaKm2(Control.HELD)).isEqualTo(BOX_KM2 / 2, within(30.0));
        Repair repair = snapshot.repairs().get(0);
        assertThat(repair.what()).contains("Self-intersection").contains("31.5");
        assertThat(repair.areaChangeKm2()).isPositive();
    }

    @Test
    void a_hole_outside_its_shell_does_not_take_ground_away() {
        Snapshot snapshot = draw(new DrawnPolygon(Drawn.ring(30, 47, 31, 48), List.of(Drawn.ring(32, 47, 32.1, 47.1))));
        assertThat(snapshot.areaKm2(Control.HELD)).isEqualTo(BOX_KM2, within(0.01));
        assertThat(snapshot.repairs().get(0).what()).contains("Hole lies outside shell");
    }

    @Test
    void an_interior_cut_in_two_by_a_hole_keeps_its_area() {
        // A diamond hole that touches the shell at top and bottom disconnects the interior.
        DrawnRing diamond = DrawnRing.of(30.5, 47, 30.7, 47.5, 30.5, 48.0005, 30.3, 47.5, 30.5, 47);
        DrawnRing shell = DrawnRing.of(30, 47, 30.5, 47, 31, 47, 31, 48, 30.5, 48.0005, 30, 48, 30, 47);
        Snapshot snapshot = draw(new DrawnPolygon(shell, List.of(diamond)));
        assertThat(snapshot.areaKm2(Control.HELD)).isEqualTo(BOX_KM2 * 0.8, within(10.0));
        assertThat(snapshot.of(Control.HELD).isValid()).isTrue();
        assertThat(snapshot.repairs().get(0).what()).contains("Interior is disconnected");
    }

    @Test
    void swapped_axes_are_noticed_swapped_back_and_reported() {
        Snapshot snapshot = draw(DrawnPolygon.of(DrawnRing.of(47, 30, 48, 30, 48, 31, 47, 31, 47, 30)));
        assertThat(snapshot.areaKm2(Control.HELD)).isEqualTo(BOX_KM2, within(0.001));
        assertThat(snapshot.repairs().get(0).what()).contains("exchanged");
    }

    @Test
    void a_map_of_another_continent_is_refused() {
        assertThatThrownBy(() -> draw(Drawn.box(-100, 40, -99, 41)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("outside the theatre");
    }

    @Test
    void projected_metres_are_refused_with_the_remedy() {
        assertThatThrownBy(() -> DrawnRing.of(3_339_584, 5_942_074, 3_450_904, 5_942_074, 3_450_904, 6_106_854))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("EPSG:4326");
    }

    @Test
    void a_sheet_without_ground_is_refused() {
        assertThatThrownBy(() -> draw(DrawnPolygon.of(DrawnRing.of(30, 47, 31, 48))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("No polygon on this map can be measured");
    }

    @Test
    void the_antimeridian_is_no_seam() {
        // Reference: GeographicLib through pyproj 3.7.2, box 179 E 18 S to 181 E 16 S.
        DrawnPolygon island = DrawnPolygon.of(DrawnRing.of(179, -18, -179, -18, -179, -16, 179, -16, 179, -18));
        Theatre ocean = Theatre.around("ocean", List.of(island));
        assertThat(ocean.draw(Drawn.held(DAY, island)).areaKm2(Control.HELD)).isEqualTo(47140.065319, within(0.005));
    }

    @Test
    void ground_both_held_and_contested_counts_once_as_held() {
        Snapshot snapshot = Drawn.COUNTRY.draw(Drawn.sheet(
                DAY,
                new MapSheet.Area(Control.HELD, Drawn.box(30, 47, 31, 48)),
                new MapSheet.Area(Control.CONTESTED, Drawn.box(30, 47, 31.1, 48))));
        HeldArea area = snapshot.heldArea();
        assertThat(area.heldKm2()).isEqualTo(BOX_KM2, within(0.001));
        assertThat(area.upperKm2()).isEqualTo(BOX_KM2 * 1.1, within(2.0));
        assertThat(snapshot.repairs())
                .anySatisfy(repair -> assertThat(repair.what()).contains("counted as held"));
    }

    @Test
    void area_of_a_region_is_cut_at_its_border() {
        Snapshot snapshot = Drawn.COUNTRY.draw(Drawn.sheet(
                DAY,
                new MapSheet.Area(Control.HELD, Drawn.box(30, 47, 31, 48)),
                new MapSheet.Area(Control.CONTESTED, Drawn.box(31, 47, 32, 48))));
        Region west = Drawn.COUNTRY.region("west", List.of(Drawn.box(30, 46, 31.5, 49)));
        assertThat(west.heldArea(snapshot).heldKm2()).isEqualTo(BOX_KM2, within(0.01));
        assertThat(west.heldArea(snapshot).upperKm2()).isEqualTo(BOX_KM2 * 1.5, within(3.0));
        assertThat(west.heldShare(snapshot).fraction()).isEqualTo(8376.5 / west.areaKm2(), within(1e-4));
    }

    private static Snapshot draw(DrawnPolygon... polygons) {
        return Drawn.COUNTRY.draw(Drawn.held(DAY, polygons));
    }
}
