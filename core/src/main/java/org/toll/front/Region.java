package org.toll.front;

import org.locationtech.jts.geom.Geometry;
import org.toll.base.Share;

/**
 * A part of the theatre with a name: a province, a district.
 *
 * @param name as printed
 * @param ground valid polygons in metres
 */
public record Region(String name, Geometry ground) {

    public double areaKm2() {
        return Plane.km2(ground);
    }

    /** What is held of it. */
    public HeldArea heldArea(Snapshot snapshot) {
        double held = Plane.km2(Plane.intersection(snapshot.of(Control.HELD), ground));
        return new HeldArea(held, held + Plane.km2(Plane.intersection(snapshot.of(Control.CONTESTED), ground)));
    }

    /** The part of it that is held, by the lower bound. The denominator is this polygon, water and all. */
    public Share heldShare(Snapshot snapshot) {
        return Share.ofFraction(Math.min(1, heldArea(snapshot).heldKm2() / areaKm2()));
    }
}
