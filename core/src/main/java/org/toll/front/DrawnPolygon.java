package org.toll.front;

import java.util.List;
import java.util.stream.Stream;

/**
 * A polygon as a map file draws it.
 *
 * @param shell the outer ring, in either direction
 * @param holes rings cut out of it
 */
public record DrawnPolygon(DrawnRing shell, List<DrawnRing> holes) {
    public DrawnPolygon {
        holes = List.copyOf(holes);
    }

    public static DrawnPolygon of(DrawnRing shell) {
        return new DrawnPolygon(shell, List.of());
    }

    Stream<DrawnRing> rings() {
        return Stream.concat(Stream.of(shell), holes.stream());
    }

    DrawnPolygon swapped() {
        return new DrawnPolygon(
                shell.swapped(), holes.stream().map(DrawnRing::swapped).toList());
    }
}
