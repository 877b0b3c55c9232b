package org.toll.front;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Geometry of the equal-area plane, in metres: the few operations that the measures share. */
final class Plane {
    static final GeometryFactory FACTORY = new GeometryFactory();
    static final Geometry EMPTY = FACTORY.createMultiPolygon();
    private static final double M2_PER_KM2 = 1e6;

    private Plane() {}

    static double km2(Geometry geometry) {
        return geometry.getArea() / M2_PER_KM2;
    }

    static List<Polygon> polygons(Geometry geometry) {
        @SuppressWarnings("unchecked") // A raw list of exactly these, by its documentation.
        List<Polygon> found = PolygonExtracter.getPolygons(geometry);
        return found;
    }

    /** The outer ring, then the holes. */
    static List<LinearRing> rings(Polygon polygon) {
        List<LinearRing> rings = new ArrayList<>();
        rings.add(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(polygon.getInteriorRingN(i));
        }
        return rings;
    }

    static Geometry multi(Collection<Polygon> polygons) {
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** Only the areas of a result: overlays of touching polygons also leave lines and points. */
    static Geometry areas(Geometry geometry) {
        return multi(polygons(geometry));
    }

    static Geometry intersection(Geometry a, Geometry b) {
        return a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())
                ? areas(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION))
                : EMPTY;
    }

    static Geometry difference(Geometry a, Geometry b) {
        return a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())
                ? areas(OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE))
                : a;
    }

    /** Whether the inside of a ring, used as a shell or as a hole, lies to the left of its edges. */
    static boolean isInsideLeft(LinearRing ring, boolean isHole) {
        return Orientation.isCCW(ring.getCoordinateSequence()) != isHole;
    }
}
