package org.toll.report;

import java.util.List;

/**
 * One small map: shapes of a plane, back to front. Made of areas and lines only; there is no way to draw a position.
 *
 * @param title what distinguishes it from its neighbours: a date, a month
 * @param shapes back to front
 */
public record MapPanel(String title, List<Shape> shapes) {
    public MapPanel {
        shapes = List.copyOf(shapes);
    }

    /** What a shape means. */
    public enum Kind {
        COUNTRY,
        HELD,
        CONTESTED,
        GAINED,
        LOST
    }

    /**
     * @param kind what it means
     * @param rings closed; a ring within a ring is a hole
     */
    public record Shape(Kind kind, List<List<Vertex>> rings) {
        public Shape {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param eastKm of the map's origin
     * @param northKm of the map's origin
     */
    public record Vertex(double eastKm, double northKm) {}
}
