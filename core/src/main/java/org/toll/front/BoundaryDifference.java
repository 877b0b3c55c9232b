package org.toll.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The boundary of the end map less the boundary of the start map, as a chain of directed edges with the held ground to their
 * left. Its winding number around a point is (held at the end) - (held at the start).
 */
final class BoundaryDifference {
    private final Map<Edge, Integer> chain = new LinkedHashMap<>();

    BoundaryDifference(Geometry start, Geometry end) {
        add(end, 1);
        add(start, -1);
        chain.values().removeIf(times -> times == 0);
    }

    private record Edge(double x0, double y0, double x1, double y1) {
        LineString line() {
            return Plane.FACTORY.createLineString(new Coordinate[] {new Coordinate(x0, y0), new Coordinate(x1, y1)});
        }

        /** +1 if a ray from the point to the east crosses the edge upwards, -1 downwards, 0 if it misses. */
        int crossing(Coordinate point) {
            boolean isUp = y0 <= point.y && y1 > point.y;
            boolean isDown = y1 <= point.y && y0 > point.y;
            if (!isUp && !isDown) {
                return 0;
            }
            double x = x0 + (point.y - y0) / (y1 - y0) * (x1 - x0);
            return x <= point.x ? 0 : isUp ? 1 : -1;
        }
    }

    /** The faces of the chain, sorted by winding number. */
    ChangedGround changedGround() {
        List<Polygon> gained = new ArrayList<>();
        List<Polygon> lost = new ArrayList<>();
        if (!chain.isEmpty()) {
            for (Polygon face : faces()) {
                int winding = winding(face.getInteriorPoint().getCoordinate());
                if (winding != 0) {
                    (winding > 0 ? gained : lost).add(face);
                }
            }
        }
        return new ChangedGround(gained, lost);
    }

    private List<Polygon> faces() {
        Geometry lines = Plane.FACTORY.createMultiLineString(
                chain.keySet().stream().map(Edge::line).toArray(LineString[]::new));
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(lines));
        // The polygonizer's order hangs on object identity; sums and pieces must not.
        return Plane.polygons(polygonizer.getGeometry()).stream()
                .map(face -> (Polygon) face.norm())
                .sorted()
                .toList();
    }

    private int winding(Coordinate point) {
        int winding = 0;
        for (Map.Entry<Edge, Integer> edge : chain.entrySet()) {
            winding += edge.getValue() * edge.getKey().crossing(point);
        }
        return winding;
    }

    private void add(Geometry ground, int times) {
        for (Polygon polygon : Plane.polygons(ground)) {
            List<LinearRing> rings = Plane.rings(polygon);
            for (int i = 0; i < rings.size(); i++) {
                add(rings.get(i), i > 0, times);
            }
        }
    }

    private void add(LinearRing ring, boolean isHole, int times) {
        Coordinate[] path = ring.getCoordinates();
        boolean isForward = Plane.isInsideLeft(ring, isHole);
        for (int i = 1; i < path.length; i++) {
            Coordinate from = isForward ? path[i - 1] : path[i];
            Coordinate to = isForward ? path[i] : path[i - 1];
            chain.merge(new Edge(from.x, from.y, to.x, to.y), times, Integer::sum);
        }
    }
}
