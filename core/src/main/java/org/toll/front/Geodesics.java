package org.toll.front;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Lengths and circles on the ellipsoid, for shapes of the plane. */
final class Geodesics {
    private static final int DISC_CORNERS = 256;

    private Geodesics() {}

    static double distanceM(LonLat from, LonLat to) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE).s12;
    }

    static double lengthM(EqualArea plane, LineString line) {
        double length = 0;
        LonLat before = plane.unproject(line.getCoordinateN(0));
        for (int i = 1; i < line.getNumPoints(); i++) {
            LonLat here = plane.unproject(line.getCoordinateN(i));
            length += distanceM(before, here);
            before = here;
        }
        return length;
    }

    /** A disc as a polygon of 256 corners: 0.01 % smaller than the circle. */
    static Polygon disc(EqualArea plane, LonLat centre, double radiusM) {
        Coordinate[] path = new Coordinate[DISC_CORNERS + 1];
        for (int i = 0; i < DISC_CORNERS; i++) {
            GeodesicData end = Geodesic.WGS84.Direct(centre.lat(), centre.lon(), 360.0 * i / DISC_CORNERS, radiusM);
            path[i] = plane.project(new LonLat(end.lon2, end.lat2));
        }
        path[DISC_CORNERS] = path[0];
        return Plane.FACTORY.createPolygon(path);
    }
}
