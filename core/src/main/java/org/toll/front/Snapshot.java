package org.toll.front;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One map, checked, repaired and brought into the plane of its theatre. Held and contested ground do not overlap.
 *
 * <p>The geometries are shared and must not be changed; nothing in this package does.
 *
 * @param name of the file it came from
 * @param times what day it speaks of and when it was known
 * @param ground valid polygons in metres, by class
 * @param repairs what was changed on the way, in order
 */
public record Snapshot(String name, MapTimes times, Map<Control, Geometry> ground, List<Repair> repairs) {
    public Snapshot {
        EnumMap<Control, Geometry> copy = new EnumMap<>(Control.class);
        copy.putAll(ground);
        ground = Collections.unmodifiableMap(copy);
        repairs = List.copyOf(repairs);
    }

    /** The polygons of a class; empty geometry if the map has none. */
    public Geometry of(Control control) {
        return ground.getOrDefault(control, Plane.EMPTY);
    }

    /** Square kilometres of a class. */
    public double areaKm2(Control control) {
        return Plane.km2(of(control));
    }

    /** Held, and held with everything contested. */
    public HeldArea heldArea() {
        double held = areaKm2(Control.HELD);
        return new HeldArea(held, held + areaKm2(Control.CONTESTED));
    }

    /** Whether the ground of both maps is the same to the last bit: nothing was redrawn. */
    public boolean isSameGround(Snapshot other) {
        return ground.keySet().equals(other.ground.keySet())
                && ground.entrySet().stream().allMatch(entry -> entry.getValue().equalsExact(other.of(entry.getKey())));
    }
}
