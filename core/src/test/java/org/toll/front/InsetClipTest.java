package org.toll.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class InsetClipTest {

    /** Against the overlay of lines and areas: the same pieces, by number and length. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equals_the_overlay(long seed) {
        Random random = new Random(seed);
        Geometry area = Plane.difference(star(random, 200, 50_000, 0), box(-8_000, 8_000));
        Geometry ground = star(random, 400, 45_000, 20_000);
        double[] expected = overlay(ground, area);
        double[] found = lengths(new InsetClip(area).clip(ground));
        assertThat(found).containsExactly(expected, within(1e-6));
        assertThat(found.length).isGreaterThan(1);
    }

    @Test
    void a_ring_inside_stays_one_closed_line_and_one_outside_is_gone() {
        InsetClip clip = new InsetClip(box(0, 10_000));
        assertThat(clip.clip(box(2_000, 4_000)))
                .singleElement()
                .satisfies(line -> assertThat(line.isClosed()).isTrue())
                .satisfies(line -> assertThat(line.getLength()).isEqualTo(8_000));
        assertThat(clip.clip(box(20_000, 30_000))).isEmpty();
    }

    @Test
    void an_edge_that_cuts_through_a_corner_is_seen_though_both_its_ends_lie_outside() {
        Coordinate[] triangle = {
            new Coordinate(-5_000, 8_000),
            new Coordinate(8_000, -5_000),
            new Coordinate(-5_000, -5_000),
            new Coordinate(-5_000, 8_000)
        };
        List<LineString> lines = new InsetClip(box(0, 10_000)).clip(Plane.FACTORY.createPolygon(triangle));
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.getLength()).isEqualTo(3_000 * Math.sqrt(2), within(1e-6)));
    }

    private static double[] overlay(Geometry ground, Geometry area) {
        LineMerger merger = new LineMerger();
        merger.add(OverlayNGRobust.overlay(ground.getBoundary(), area, OverlayNG.INTERSECTION));
        Collection<?> merged = merger.getMergedLineStrings();
        return merged.stream()
                .mapToDouble(line -> ((LineString) line).getLength())
                .sorted()
                .toArray();
    }

    private static double[] lengths(List<LineString> lines) {
        return lines.stream().mapToDouble(LineString::getLength).sorted().toArray();
    }

    private static Geometry box(double from, double to) {
        return Plane.FACTORY.toGeometry(new Envelope(from, to, from, to));
    }

    private static Geometry star(Random random, int corners, double radiusM, double eastM) {
        Coordinate[] path = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = radiusM * (1 + 0.1 * random.nextGaussian());
            path[i] = new Coordinate(eastM + radius * Math.cos(angle), radius * Math.sin(angle));
        }
        path[corners] = path[0];
        return Plane.FACTORY.createPolygon(path);
    }
}
