package org.toll.front;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.toll.base.Citation;

/**
 * The pieces of ground that differ between two maps.
 *
 * <p>Computed from the boundaries' difference: edges that both maps share cancel, and around the few that remain the winding number
 * of (end - start) is +1 on ground gained and -1 on ground lost. For successive days that is tens of edges instead of thousands.
 * The result is held against the difference of the areas; where they disagree, a full overlay decides.
 *
 * <p><b>Assumes</b> valid geometries of the same plane. Redrawing a border by metres makes hundreds of slivers: harmless to the
 * areas, so all are counted; {@link #listNotable} leaves them out for maps and counts.
 *
 * @param gained pieces newly held
 * @param lost pieces no longer held
 */
@Citation("Overlay in doubtful cases: JTS Topology Suite 1.20.0, OverlayNG.")
public record ChangedGround(List<Polygon> gained, List<Polygon> lost) {
    /** 1 ha: the largest disagreement with the areas' difference that rounding explains. */
    private static final double TOLERANCE_M2 = 10_000;

    private static final double NOTABLE_M2 = 10_000;
    private static final double NOTABLE_WIDTH_M = 50;

    public ChangedGround {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    public static ChangedGround between(Geometry start, Geometry end) {
        ChangedGround quick = new BoundaryDifference(start, end).changedGround();
        double expected = end.getArea() - start.getArea();
        double found = areaM2(quick.gained) - areaM2(quick.lost);
        return Math.abs(found - expected) <= TOLERANCE_M2 ? quick : byOverlay(start, end);
    }

    /** The reference: two overlays of everything. */
    static ChangedGround byOverlay(Geometry start, Geometry end) {
        return new ChangedGround(
                Plane.polygons(Plane.difference(end, start)), Plane.polygons(Plane.difference(start, end)));
    }

    public Change change() {
        return new Change(areaM2(gained) / 1e6, areaM2(lost) / 1e6);
    }

    /** Pieces worth showing: at least 1 ha, and at least 50 m wide on average (twice the area over the perimeter). */
    public ChangedGround listNotable() {
        return new ChangedGround(
                gained.stream().filter(ChangedGround::isNotable).toList(),
                lost.stream().filter(ChangedGround::isNotable).toList());
    }

    private static boolean isNotable(Polygon piece) {
        double area = piece.getArea();
        return area >= NOTABLE_M2 && 2 * area / piece.getLength() >= NOTABLE_WIDTH_M;
    }

    private static double areaM2(List<Polygon> pieces) {
        return pieces.stream().mapToDouble(Polygon::getArea).sum();
    }
}
