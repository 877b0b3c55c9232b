package org.toll.front;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;

/**
 * Brings the edges of a drawn ring into the plane as geodesics: an edge longer than {@link #LONGEST_M} is split along its
 * geodesic, because a straight line of the plane would cut a sliver off.
 */
final class Edges {
    /**
     * Between the chord and the geodesic of an edge lies an area that grows with the cube of its length. With 5 km the areas of real
     * snapshots agree with geodesic polygons to 0.001 km2 (docs/methods/front.md).
     */
    static final double LONGEST_M = 2_000;

    private final EqualArea plane;

    Edges(EqualArea plane) {
        this.plane = plane;
    }

    /**
     * @param ring closed or not; neighbours may coincide
     * @return closed, without repeated points
     */
    Coordinate[] project(DrawnRing ring) {
        int corners = ring.isClosed() ? ring.size() - 1 : ring.size();
        List<Coordinate> path = new ArrayList<>(corners + 1);
        Coordinate first = plane.project(ring.at(0));
        Coordinate start = first;
        for (int i = 0; i < corners; i++) {
            boolean isLast = i == corners - 1;
            Coordinate end = isLast ? first : plane.project(ring.at(i + 1));
            path.add(start);
            if (start.distance(end) > LONGEST_M) {
                path.addAll(between(ring.at(i), ring.at(isLast ? 0 : i + 1)));
            }
            start = end;
        }
        path.add(first);
        return CoordinateArrays.removeRepeatedPoints(path.toArray(Coordinate[]::new));
    }

    /** Always computed from the western end, so that two polygons that share an edge share its split points to the last bit. */
    private List<Coordinate> between(LonLat start, LonLat end) {
        boolean isReversed = start.lon() > end.lon() || (start.lon() == end.lon() && start.lat() > end.lat());
        LonLat from = isReversed ? end : start;
        LonLat to = isReversed ? start : end;
        GeodesicLine line = Geodesic.WGS84.InverseLine(
                from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.STANDARD | GeodesicMask.DISTANCE_IN);
        int parts = (int) Math.ceil(line.Distance() / LONGEST_M);
        List<Coordinate> points = new ArrayList<>(parts);
        for (int part = 1; part < parts; part++) {
            var data = line.Position(line.Distance() * part / parts);
            points.add(plane.project(new LonLat(data.lon2, data.lat2)));
        }
        if (isReversed) {
            Collections.reverse(points);
        }
        return points;
    }
}
