package org.toll.front;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.toll.base.InvalidInput;

/**
 * Where on earth a theatre lies, to notice maps with longitude and latitude exchanged or of another continent. Works across the
 * antimeridian, since it looks at distances from a centre.
 *
 * @param centre the mean direction of the outline's corners
 * @param radiusM from the centre to the farthest corner
 */
record Axes(LonLat centre, double radiusM) {
    /** Maps reach beyond the border: half a theatre more, and at least 200 km. */
    private static final double MARGIN = 1.5;

    private static final double MARGIN_M = 200_000;

    static Axes around(String name, List<DrawnPolygon> polygons) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (DrawnPolygon polygon : polygons) {
            for (int i = 0; i < polygon.shell().size(); i++) {
                LonLat corner = polygon.shell().at(i);
                double cosLat = Math.cos(Math.toRadians(corner.lat()));
                x += cosLat * Math.cos(Math.toRadians(corner.lon()));
                y += cosLat * Math.sin(Math.toRadians(corner.lon()));
                z += Math.sin(Math.toRadians(corner.lat()));
            }
        }
        if (Math.abs(x) + Math.abs(y) + Math.abs(z) < 1e-9) {
            throw InvalidInput.of(
                    "No centre can be found for the theatre", name, "Give polygons in one part of earth.");
        }
        LonLat centre = new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
        double radius = polygons.stream()
                .flatMap(polygon -> corners(polygon.shell()).stream())
                .mapToDouble(corner -> distanceM(centre, corner))
                .max()
                .orElse(0);
        return new Axes(centre, radius);
    }

    /**
     * Whether the numbers make sense only when longitude and latitude are exchanged: no corner lies near the theatre as given and
     * every one does when swapped.
     */
    boolean isSwapped(List<DrawnPolygon> polygons) {
        return polygons.stream().noneMatch(this::touches)
                && !polygons.isEmpty()
                && polygons.stream().map(DrawnPolygon::swapped).allMatch(this::touches);
    }

    boolean touches(DrawnPolygon polygon) {
        DrawnRing ring = polygon.shell();
        for (int i = 0; i < ring.size(); i++) {
            if (Math.abs(ring.lat(i)) <= 90 && distanceM(centre, ring.at(i)) <= MARGIN * radiusM + MARGIN_M) {
                return true;
            }
        }
        return false;
    }

    private static List<LonLat> corners(DrawnRing ring) {
        return java.util.stream.IntStream.range(0, ring.size())
                .mapToObj(ring::at)
                .toList();
    }

    private static double distanceM(LonLat a, LonLat b) {
        return Geodesic.WGS84.Inverse(a.lat(), a.lon(), b.lat(), b.lon()).s12;
    }
}
