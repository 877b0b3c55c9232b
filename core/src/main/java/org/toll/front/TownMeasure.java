package org.toll.front;

import java.util.Arrays;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.toll.base.InvalidInput;
import org.toll.base.Share;

/**
 * Distance and disc share for towns on one map. Past situations only: the coordinates are those of towns, the distances are to
 * drawn ground, and nothing here knows a position of a unit.
 *
 * <p>A town is its centre point: "2 km from the centre" can mean fighting in the outskirts, and the map's own error is of the
 * order of a kilometre.
 */
public final class TownMeasure {
    private final EqualArea plane;
    private final Geometry held;
    private final Geometry contested;
    private final Geometry heldBoundary;
    private final PointOnGeometryLocator inside;

    private TownMeasure(EqualArea plane, Geometry held, Geometry contested) {
        this.plane = plane;
        this.held = held;
        this.contested = contested;
        heldBoundary = held.getBoundary();
        inside = new IndexedPointInAreaLocator(held);
    }

    /**
     * @throws InvalidInput if the map holds no ground as held
     */
    public static TownMeasure of(Theatre theatre, Snapshot snapshot) {
        if (snapshot.of(Control.HELD).isEmpty()) {
            throw InvalidInput.of("No held ground on this map", snapshot.name(), "Check the class mapping.");
        }
        return new TownMeasure(theatre.plane(), snapshot.of(Control.HELD), snapshot.of(Control.CONTESTED));
    }

    /**
     * @param radiusKm of the disc, more than 0 and up to 200
     */
    public TownReading read(Town town, double radiusKm) {
        if (!(radiusKm > 0 && radiusKm <= 200)) {
            throw InvalidInput.of("A disc's radius lies above 0 and up to 200 km", radiusKm, "10 is a good start.");
        }
        Coordinate centre = plane.project(town.centre());
        Point point = Plane.FACTORY.createPoint(centre);
        // Nearest in the plane, then measured on the ellipsoid: the plane is within 0.1 % at theatre size.
        Coordinate nearest = DistanceOp.nearestPoints(heldBoundary, point)[0];
        double distance = Geodesics.distanceM(town.centre(), plane.unproject(nearest)) / 1000;
        boolean isInside = inside.locate(centre) != Location.EXTERIOR;
        Geometry disc = Geodesics.disc(plane, town.centre(), radiusKm * 1000);
        double heldPart = Plane.intersection(disc, held).getArea() / disc.getArea();
        double contestedPart = Plane.intersection(disc, contested).getArea() / disc.getArea();
        return new TownReading(
                town, isInside ? -distance : distance, share(heldPart), share(heldPart, contestedPart), radiusKm);
    }

    private static Share share(double... parts) {
        return Share.ofFraction(Math.min(1, Arrays.stream(parts).sum()));
    }
}
