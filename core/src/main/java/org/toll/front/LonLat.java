package org.toll.front;

import org.toll.base.InvalidInput;

/**
 * A place on the WGS84 ellipsoid.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {
    public LonLat {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw InvalidInput.of(
                    "Not longitude and latitude in degrees",
                    lon + ", " + lat,
                    "Longitude comes first, -180 to 180; latitude second, -90 to 90. Convert projected metres to WGS84"
                            + " first.");
        }
    }

    public static LonLat of(double lon, double lat) {
        return new LonLat(lon, lat);
    }
}
