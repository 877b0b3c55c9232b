package org.toll.front;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;

/** A ring as a map file draws it: longitudes and latitudes, closed or not, right or wrong. Immutable. */
public final class DrawnRing {
    private final double[] lonLat;

    private DrawnRing(double[] lonLat) {
        this.lonLat = lonLat;
    }

    /**
     * @param lonLat degrees, longitude and latitude by turns; copied
     * @throws InvalidInput if the ring is empty, or a number has no partner or is not a place on earth
     */
    public static DrawnRing of(double... lonLat) {
        return of(lonLat, lonLat.length);
    }

    /**
     * @param lonLat a buffer that may be longer than the ring; copied
     * @param length how many of its numbers belong to the ring
     */
    public static DrawnRing of(double[] lonLat, int length) {
        if (length == 0 || length % 2 != 0) {
            throw InvalidInput.of(
                    "A ring is a list of longitudes and latitudes by turns", length + " numbers", "Give pairs.");
        }
        double[] copy = Arrays.copyOf(lonLat, length);
        DrawnRing ring = new DrawnRing(copy);
        for (int i = 0; i < ring.size(); i++) {
            // A latitude above 90 with a longitude below it is a place with its numbers swapped; Axes decides.
            boolean isPlace = Math.abs(copy[2 * i]) <= 180 && Math.abs(copy[2 * i + 1]) <= 180;
            if (!isPlace) {
                throw InvalidInput.of(
                        "Coordinates are not degrees",
                        copy[2 * i] + ", " + copy[2 * i + 1],
                        "The file is in another reference system (projected metres?); convert it to WGS84 longitude and"
                                + " latitude, EPSG:4326.");
            }
        }
        return ring;
    }

    public int size() {
        return lonLat.length / 2;
    }

    double lon(int i) {
        return lonLat[2 * i];
    }

    double lat(int i) {
        return lonLat[2 * i + 1];
    }

    /**
     * @throws InvalidInput if the latitude lies beyond 90 degrees
     */
    public LonLat at(int i) {
        return new LonLat(lon(i), lat(i));
    }

    boolean isClosed() {
        int last = size() - 1;
        return last > 0 && lon(0) == lon(last) && lat(0) == lat(last);
    }

    /** Fewer than three distinct points. */
    boolean enclosesNothing() {
        return IntStream.range(0, size())
                        .mapToObj(i -> List.of(lon(i), lat(i)))
                        .distinct()
                        .limit(3)
                        .count()
                < 3;
    }

    /** The same ring with longitude and latitude exchanged. */
    DrawnRing swapped() {
        double[] swapped = new double[lonLat.length];
        for (int i = 0; i < swapped.length; i++) {
            swapped[i] = lonLat[i ^ 1];
        }
        return new DrawnRing(swapped);
    }
}
