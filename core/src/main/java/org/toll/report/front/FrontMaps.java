package org.toll.report.front;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.toll.front.ChangedGround;
import org.toll.front.Control;
import org.toll.front.Snapshot;
import org.toll.front.Theatre;
import org.toll.report.MapPanel;

/** Small maps of what changed hands between two snapshots, coarse enough for a page and too coarse for a position. */
public final class FrontMaps {
    /** A pixel of a small map is some 4 km. */
    private static final double COARSE_M = 2_000;

    private FrontMaps() {}

    /**
     * @param title the period
     * @param start the map at its beginning
     * @param end the map at its end
     */
    public static MapPanel change(String title, Theatre theatre, Snapshot start, Snapshot end) {
        ChangedGround changed = ChangedGround.between(start.of(Control.HELD), end.of(Control.HELD))
                .listNotable();
        List<MapPanel.Shape> shapes = new ArrayList<>();
        shapes.add(coarse(MapPanel.Kind.COUNTRY, theatre.outline()));
        shapes.add(coarse(MapPanel.Kind.HELD, end.of(Control.HELD)));
        shapes.add(coarse(MapPanel.Kind.CONTESTED, end.of(Control.CONTESTED)));
        // Pieces that changed are small: drawn as they are, or nothing of a month would be seen.
        shapes.add(new MapPanel.Shape(MapPanel.Kind.GAINED, rings(changed.gained())));
        shapes.add(new MapPanel.Shape(MapPanel.Kind.LOST, rings(changed.lost())));
        shapes.removeIf(shape -> shape.rings().isEmpty());
        return new MapPanel(title, shapes);
    }

    private static MapPanel.Shape coarse(MapPanel.Kind kind, Geometry ground) {
        Geometry simple = TopologyPreservingSimplifier.simplify(ground, COARSE_M);
        @SuppressWarnings("unchecked") // A raw list of exactly these, by its documentation.
        List<Polygon> polygons = PolygonExtracter.getPolygons(simple);
        return new MapPanel.Shape(kind, rings(polygons));
    }

    private static List<List<MapPanel.Vertex>> rings(List<Polygon> polygons) {
        List<List<MapPanel.Vertex>> rings = new ArrayList<>();
        for (Polygon polygon : polygons) {
            rings.add(ring(polygon.getExteriorRing()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                rings.add(ring(polygon.getInteriorRingN(i)));
            }
        }
        return rings;
    }

    private static List<MapPanel.Vertex> ring(LinearRing ring) {
        List<MapPanel.Vertex> vertices = new ArrayList<>();
        for (var corner : ring.getCoordinates()) {
            vertices.add(new MapPanel.Vertex(corner.x / 1000, corner.y / 1000));
        }
        return vertices;
    }
}
