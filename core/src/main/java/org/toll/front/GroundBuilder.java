package org.toll.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Makes valid ground of drawn polygons: projects, closes open rings, drops rings without an inside, mends polygons that cross
 * themselves or whose holes lie outside, and dissolves what touches or overlaps. Every change is reported.
 */
final class GroundBuilder {
    private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);

    private final EqualArea plane;
    private final Edges edges;
    private final List<Repair> repairs = new ArrayList<>();

    GroundBuilder(EqualArea plane) {
        this.plane = plane;
        edges = new Edges(plane);
    }

    /**
     * @param geometry valid polygons in metres, perhaps none
     * @param repairs what was changed
     */
    record Ground(Geometry geometry, List<Repair> repairs) {

        /**
         * The same ground with narrow gaps between its polygons filled; else the seam between two areas held would count as front.
         * Rounded to a millimetre afterwards, so that corners far from any seam come out the same on every day.
         */
        Ground closed(double seamM) {
            if (seamM == 0 || geometry.getNumGeometries() < 2) {
                return this;
            }
            BufferParameters mitred = new BufferParameters(
                    BufferParameters.DEFAULT_QUADRANT_SEGMENTS,
                    BufferParameters.CAP_FLAT,
                    BufferParameters.JOIN_MITRE,
                    BufferParameters.DEFAULT_MITRE_LIMIT);
            Geometry widened = BufferOp.bufferOp(geometry, seamM / 2, mitred);
            Geometry back = BufferOp.bufferOp(widened, -seamM / 2, mitred);
            Geometry filled = Plane.areas(GeometryPrecisionReducer.reduce(back, MILLIMETRES));
            List<Repair> all = new ArrayList<>(repairs);
            all.add(new Repair(
                    "Seams up to %s m wide between polygons of one class: closed.".formatted(seamM),
                    Plane.km2(filled) - Plane.km2(geometry)));
            return new Ground(filled, List.copyOf(all));
        }
    }

    Ground build(List<DrawnPolygon> drawn) {
        List<Polygon> polygons = new ArrayList<>();
        drawn.forEach(polygon -> polygon(polygon).ifPresent(polygons::add));
        Geometry together = Plane.multi(polygons);
        // One look at the whole first: most maps are sound, and then nothing needs a second look.
        Geometry ground = new IsValidOp(together).isValid() ? together : dissolved(polygons);
        return new Ground(ground, List.copyOf(repairs));
    }

    private Optional<Polygon> polygon(DrawnPolygon drawn) {
        return ring(drawn.shell(), "polygon").map(shell -> {
            LinearRing[] holes = drawn.holes().stream()
                    .flatMap(hole -> ring(hole, "hole").stream())
                    .toArray(LinearRing[]::new);
            return Plane.FACTORY.createPolygon(shell, holes);
        });
    }

    private Optional<LinearRing> ring(DrawnRing drawn, String role) {
        Coordinate[] path = edges.project(drawn);
        if (drawn.enclosesNothing()) {
            repairs.add(Repair.of("A " + role + " of fewer than 3 distinct points near " + place(path[0])
                    + " encloses nothing: dropped."));
            return Optional.empty();
        }
        if (!drawn.isClosed()) {
            repairs.add(Repair.of("A ring that begins at " + place(path[0]) + " was not closed: closed."));
        }
        return Optional.of(Plane.FACTORY.createLinearRing(path));
    }

    private Geometry dissolved(List<Polygon> polygons) {
        Geometry union = OverlayNGRobust.union(
                Plane.multi(polygons.stream().flatMap(p -> mended(p).stream()).toList()));
        return Plane.areas(union);
    }

    private List<Polygon> mended(Polygon polygon) {
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        if (error == null) {
            return List.of(polygon);
        }
        Geometry fixed = withoutHoles(polygon);
        double change = Plane.km2(fixed) - Plane.km2(polygon);
        repairs.add(new Repair(
                "Invalid polygon (%s) near %s: mended.".formatted(error.getMessage(), place(error.getCoordinate())),
                change));
        return Plane.polygons(fixed);
    }

    /** What the shell encloses less what the holes enclose: a hole outside the shell takes nothing away and adds nothing. */
    private static Geometry withoutHoles(Polygon polygon) {
        Geometry shell = GeometryFixer.fix(Plane.FACTORY.createPolygon(polygon.getExteriorRing()));
        List<Polygon> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            Geometry hole = GeometryFixer.fix(Plane.FACTORY.createPolygon(polygon.getInteriorRingN(i)));
            holes.addAll(Plane.polygons(hole));
        }
        return holes.isEmpty() ? shell : Plane.difference(shell, OverlayNGRobust.union(Plane.multi(holes)));
    }

    private String place(Coordinate point) {
        LonLat place = plane.unproject(point);
        // Two decimals, a kilometre: enough to find the polygon, too coarse to be a position.
        return String.format(Locale.ROOT, "%.2f, %.2f", place.lon(), place.lat());
    }
}
