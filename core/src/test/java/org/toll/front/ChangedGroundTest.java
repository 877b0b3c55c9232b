package org.toll.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;

class ChangedGroundTest {

    @Test
    void the_same_ground_has_not_changed() {
        assertThat(ChangedGround.between(box(0, 0, 10, 10), box(0, 0, 10, 10)).change())
                .isEqualTo(Change.NONE);
    }

    @Test
    void gains_and_losses_are_told_apart() {
        Change change =
                ChangedGround.between(box(0, 0, 10, 10), box(2, 0, 13, 10)).change();
        assertThat(change.gainedKm2()).isEqualTo(30, within(1e-9));
        assertThat(change.lostKm2()).isEqualTo(20, within(1e-9));
        assertThat(change.netKm2()).isEqualTo(10, within(1e-9));
    }

    @Test
    void a_hole_that_closes_is_gained_and_one_that_opens_is_lost() {
        Geometry whole = box(0, 0, 10, 10);
        Geometry holed = Plane.difference(whole, box(4, 4, 6, 6));
        assertThat(ChangedGround.between(holed, whole).change()).isEqualTo(new Change(4, 0));
        assertThat(ChangedGround.between(whole, holed).change()).isEqualTo(new Change(0, 4));
    }

    @Test
    void everything_can_be_lost() {
        assertThat(ChangedGround.between(box(0, 0, 10, 10), Plane.EMPTY).change())
                .isEqualTo(new Change(0, 100));
    }

    @Test
    void ground_that_changes_sides_along_a_shared_border_is_seen_on_both_sides_of_it() {
        Change change =
                ChangedGround.between(box(0, 0, 5, 10), box(5, 0, 10, 10)).change();
        assertThat(change).isEqualTo(new Change(50, 50));
    }

    @Test
    void slivers_are_counted_but_not_shown() {
        ChangedGround changed = ChangedGround.between(box(0, 0, 10, 10), box(0, 0, 10.02, 10));
        assertThat(changed.change().gainedKm2()).isEqualTo(0.2, within(1e-9));
        assertThat(changed.listNotable().gained()).isEmpty();
        assertThat(ChangedGround.between(box(0, 0, 10, 10), box(0, 0, 11, 10))
                        .listNotable()
                        .gained())
                .hasSize(1);
    }

    /** Against two full overlays, on maps whose boundary moved in several places. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void equals_the_full_overlay_and_closes_with_the_areas(long seed) {
        Random random = new Random(seed);
        Geometry start = wobbly(random, 300, 0);
        Geometry end = moved(start, random);
        Change quick = ChangedGround.between(start, end).change();
        Change full = ChangedGround.byOverlay(start, end).change();
        assertThat(quick.gainedKm2()).isEqualTo(full.gainedKm2(), within(1e-6));
        assertThat(quick.lostKm2()).isEqualTo(full.lostKm2(), within(1e-6));
        assertThat(quick.netKm2()).isEqualTo(Plane.km2(end) - Plane.km2(start), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void equals_the_full_overlay_for_maps_with_nothing_in_common(long seed) {
        Random random = new Random(seed);
        Geometry start = wobbly(random, 200, 0);
        Geometry end = wobbly(random, 350, 15_000);
        Change quick = ChangedGround.between(start, end).change();
        Change full = ChangedGround.byOverlay(start, end).change();
        assertThat(quick.gainedKm2()).isEqualTo(full.gainedKm2(), within(1e-6));
        assertThat(quick.lostKm2()).isEqualTo(full.lostKm2(), within(1e-6));
    }

    @Test
    void the_quick_way_alone_is_exact_too() {
        Random random = new Random(99);
        Geometry start = wobbly(random, 500, 0);
        Geometry end = moved(start, random);
        Change quick = new BoundaryDifference(start, end).changedGround().change();
        assertThat(quick.netKm2()).isEqualTo(Plane.km2(end) - Plane.km2(start), within(1e-6));
    }

    private static Geometry box(double west, double south, double east, double north) {
        return Plane.FACTORY.toGeometry(new Envelope(west * 1000, east * 1000, south * 1000, north * 1000));
    }

    /** A star-shaped ring around the origin, 100 km wide, with a hole: never crosses itself. */
    private static Geometry wobbly(Random random, int corners, double shiftM) {
        Coordinate[] path = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = 50_000 + 5_000 * random.nextGaussian();
            path[i] = new Coordinate(shiftM + radius * Math.cos(angle), radius * Math.sin(angle));
        }
        path[corners] = path[0];
        LinearRing hole = ((org.locationtech.jts.geom.Polygon) box(-5, -5, 5, 5)).getExteriorRing();
        return Plane.FACTORY.createPolygon(Plane.FACTORY.createLinearRing(path), new LinearRing[] {hole});
    }

    /** Some corners pushed outward or inward along their rays. */
    private static Geometry moved(Geometry ground, Random random) {
        Coordinate[] path =
                Plane.polygons(ground).get(0).getExteriorRing().copy().getCoordinates();
        for (int times = 0; times < 5; times++) {
            int from = 1 + random.nextInt(path.length - 12);
            for (int i = from; i < from + 8; i++) {
                double factor = 1 + 0.05 * random.nextGaussian();
                path[i] = new Coordinate(path[i].x * factor, path[i].y * factor);
            }
        }
        List<LinearRing> holes = List.of(Plane.polygons(ground).get(0).getInteriorRingN(0));
        return Plane.FACTORY.createPolygon(Plane.FACTORY.createLinearRing(path), holes.toArray(LinearRing[]::new));
    }
}
