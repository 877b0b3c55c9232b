package org.toll.front;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Small maps, drawn by hand. The country of these tests is a box of 4 by 3 degrees. */
public final class Drawn {
    public static final Theatre COUNTRY = Theatre.within("test country", List.of(box(30, 46, 34, 49)));

    private Drawn() {}

    public static DrawnPolygon box(double west, double south, double east, double north) {
        return DrawnPolygon.of(ring(west, south, east, north));
    }

    public static DrawnRing ring(double west, double south, double east, double north) {
        return DrawnRing.of(west, south, east, south, east, north, west, north, west, south);
    }

    public static MapSheet held(String day, DrawnPolygon... polygons) {
        return sheet(
                day,
                Arrays.stream(polygons)
                        .map(polygon -> new MapSheet.Area(Control.HELD, polygon))
                        .toArray(MapSheet.Area[]::new));
    }

    public static MapSheet sheet(String day, MapSheet.Area... areas) {
        return new MapSheet("map of " + day, times(day), List.of(areas), 0, List.of());
    }

    public static MapTimes times(String day) {
        return MapTimes.published(Instant.parse(day + "T00:00:00Z").plus(Duration.ofHours(27)), Duration.ofHours(27));
    }
}
