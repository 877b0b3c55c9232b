package org.toll.front;

import net.sf.geographiclib.Constants;
import org.locationtech.jts.geom.Coordinate;
import org.toll.base.Citation;

/**
 * The Lambert azimuthal equal-area projection of the WGS84 ellipsoid, in closed form: the plane on which polygons are repaired,
 * overlaid and measured. An area in the plane is the area on the ground, wherever the centre lies.
 *
 * <p>Lengths and angles are only right at the centre (0.1 % off at 600 km), so lengths are measured geodesically after
 * {@link #unproject}. A straight line in the plane is not a geodesic; {@link Edges} splits the long ones. The plane has no seam at
 * the antimeridian. The point opposite to the centre has no image.
 *
 * <p><b>Source.</b> Snyder (1987), equations 24-1 to 24-16 and 3-11, 3-12, 3-16; the authalic latitude is inverted by Newton's
 * method instead of the truncated series.
 */
@Citation("Snyder, J. P. (1987). Map Projections: A Working Manual. US Geological Survey Professional Paper 1395.")
public final class EqualArea {
    private static final double A = Constants.WGS84_a;
    private static final double E2 = Constants.WGS84_f * (2 - Constants.WGS84_f);
    private static final double E = Math.sqrt(E2);
    private static final double Q_POLE = authalic(1);
    private static final double AUTHALIC_RADIUS = A * Math.sqrt(Q_POLE / 2);
    /** Newton's method gains digits quadratically: from a first error of 0.003 rad, four rounds end below 1e-15. */
    private static final int ROUNDS = 4;

    private final LonLat centre;
    private final double lon0;
    private final double sinBeta0;
    private final double cosBeta0;
    private final double stretch;

    private EqualArea(LonLat centre) {
        this.centre = centre;
        double lat0 = Math.toRadians(centre.lat());
        lon0 = Math.toRadians(centre.lon());
        sinBeta0 = authalic(Math.sin(lat0)) / Q_POLE;
        cosBeta0 = Math.sqrt(1 - sinBeta0 * sinBeta0);
        double m = Math.cos(lat0) / Math.sqrt(1 - E2 * Math.sin(lat0) * Math.sin(lat0));
        // At a pole both parts of the quotient vanish; there the stretch is 1.
        stretch = cosBeta0 < 1e-9 ? 1 : A * m / (AUTHALIC_RADIUS * cosBeta0);
    }

    public static EqualArea around(LonLat centre) {
        return new EqualArea(centre);
    }

    public LonLat centre() {
        return centre;
    }

    /** Metres east and north of the centre. */
    public Coordinate project(LonLat place) {
        double sinBeta = authalic(Math.sin(Math.toRadians(place.lat()))) / Q_POLE;
        double cosBeta = Math.sqrt(Math.max(0, 1 - sinBeta * sinBeta));
        double lambda = Math.toRadians(place.lon()) - lon0;
        double b = AUTHALIC_RADIUS * Math.sqrt(2 / (1 + sinBeta0 * sinBeta + cosBeta0 * cosBeta * Math.cos(lambda)));
        double x = b * stretch * cosBeta * Math.sin(lambda);
        double y = b / stretch * (cosBeta0 * sinBeta - sinBeta0 * cosBeta * Math.cos(lambda));
        return new Coordinate(x, y);
    }

    /** The inverse of {@link #project}, right to a micrometre. */
    public LonLat unproject(Coordinate point) {
        double x = point.x / stretch;
        double y = point.y * stretch;
        double rho = Math.hypot(x, y);
        if (rho == 0) {
            return centre;
        }
        double c = 2 * Math.asin(Math.min(1, rho / (2 * AUTHALIC_RADIUS)));
        double sinBeta = Math.cos(c) * sinBeta0 + y * Math.sin(c) * cosBeta0 / rho;
        double lambda = Math.atan2(x * Math.sin(c), rho * cosBeta0 * Math.cos(c) - y * sinBeta0 * Math.sin(c));
        double lat = latitudeOf(Math.max(-1, Math.min(1, sinBeta)));
        double lon = Math.IEEEremainder(Math.toDegrees(lon0 + lambda), 360);
        return new LonLat(lon, Math.toDegrees(lat));
    }

    private static double latitudeOf(double sinBeta) {
        double q = Q_POLE * sinBeta;
        double lat = Math.asin(sinBeta);
        for (int round = 0; round < ROUNDS && Math.cos(lat) > 1e-9; round++) {
            double sin = Math.sin(lat);
            double w = 1 - E2 * sin * sin;
            lat += w * w / (2 * Math.cos(lat) * (1 - E2)) * (q - authalic(sin));
        }
        return lat;
    }

    /** Snyder's q of a latitude given by its sine (3-12). */
    private static double authalic(double sin) {
        double es = E * sin;
        return (1 - E2) * (sin / (1 - es * es) + atanh(es) / E);
    }

    private static double atanh(double z) {
        return 0.5 * (Math.log1p(z) - Math.log1p(-z));
    }
}
