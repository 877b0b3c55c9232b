package org.toll.front;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.toll.base.InvalidInput;

/** Turns a sheet into a snapshot: axes, validity, then classes that do not overlap. */
final class SnapshotBuilder {
    /** Smaller overlaps come from drawing the same border twice and mean nothing: 1 ha. */
    private static final double NOTABLE_OVERLAP_KM2 = 0.01;

    private final EqualArea plane;
    private final Axes axes;
    private final List<Repair> repairs = new ArrayList<>();

    SnapshotBuilder(EqualArea plane, Axes axes) {
        this.plane = plane;
        this.axes = axes;
    }

    Snapshot build(MapSheet sheet) {
        sheet.remarks().forEach(remark -> repairs.add(Repair.of(remark)));
        Map<Control, Geometry> ground = new EnumMap<>(Control.class);
        byClass(sheet).forEach((control, polygons) -> {
            GroundBuilder.Ground built =
                    new GroundBuilder(plane).build(polygons).closed(sheet.seamM());
            repairs.addAll(built.repairs());
            if (!built.geometry().isEmpty()) {
                ground.put(control, built.geometry());
            }
        });
        if (ground.isEmpty()) {
            throw InvalidInput.of(
                    "No polygon on this map can be measured",
                    sheet.name(),
                    "Check the class mapping and the geometry. " + String.join(" ", sheet.remarks()));
        }
        separate(ground);
        return new Snapshot(sheet.name(), sheet.times(), ground, repairs);
    }

    private Map<Control, List<DrawnPolygon>> byClass(MapSheet sheet) {
        List<DrawnPolygon> all =
                sheet.areas().stream().map(MapSheet.Area::polygon).toList();
        boolean isSwapped = axes.isSwapped(all);
        if (isSwapped) {
            repairs.add(Repair.of("Longitude and latitude were exchanged: swapped back."));
        } else if (!all.isEmpty() && all.stream().noneMatch(axes::touches)) {
            throw InvalidInput.of(
                    "The map lies outside the theatre",
                    sheet.name(),
                    "Check that it is in WGS84 degrees, longitude first, and that the boundary file fits it.");
        }
        Map<Control, List<DrawnPolygon>> byClass = new EnumMap<>(Control.class);
        for (MapSheet.Area area : sheet.areas()) {
            DrawnPolygon polygon = isSwapped ? area.polygon().swapped() : area.polygon();
            byClass.computeIfAbsent(area.control(), control -> new ArrayList<>())
                    .add(polygon);
        }
        return byClass;
    }

    /** Held and contested are added up to the upper bound, so no ground may count twice; other classes are never added. */
    private void separate(Map<Control, Geometry> ground) {
        Geometry upper = ground.getOrDefault(Control.HELD, Plane.EMPTY);
        Geometry lower = ground.getOrDefault(Control.CONTESTED, Plane.EMPTY);
        double overlap = Plane.km2(Plane.intersection(upper, lower));
        if (overlap > NOTABLE_OVERLAP_KM2) {
            ground.put(Control.CONTESTED, Plane.difference(lower, upper));
            repairs.add(new Repair(
                    String.format(
                            Locale.ROOT,
                            "%.2f km2 were drawn both as held and as contested: counted as held.",
                            overlap),
                    -overlap));
        }
    }
}
