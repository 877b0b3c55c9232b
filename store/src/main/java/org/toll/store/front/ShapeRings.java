package org.toll.store.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.front.DrawnPolygon;
import org.toll.front.DrawnRing;

/** Sorts the rings of a shapefile's polygon: clockwise rings are shells, the others holes of the shell around them. */
final class ShapeRings {
    private ShapeRings() {}

    static List<DrawnPolygon> polygons(List<DrawnRing> rings) {
        Map<DrawnRing, List<DrawnRing>> holesOf = new LinkedHashMap<>();
        List<DrawnRing> holes = new ArrayList<>();
        for (DrawnRing ring : rings) {
            if (area(ring) <= 0) {
                holesOf.put(ring, new ArrayList<>());
            } else {
                holes.add(ring);
            }
        }
        for (DrawnRing hole : holes) {
            // A hole outside every shell was wound the wrong way: it is ground, as the next repair would find.
            smallestAround(hole, List.copyOf(holesOf.keySet()))
                    .ifPresentOrElse(
                            shell -> holesOf.getOrDefault(shell, List.of()).add(hole),
                            () -> holesOf.put(hole, new ArrayList<>()));
        }
        return holesOf.entrySet().stream()
                .map(entry -> new DrawnPolygon(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<DrawnRing> smallestAround(DrawnRing hole, List<DrawnRing> shells) {
        return shells.stream()
                .filter(shell -> contains(shell, hole))
                .min(java.util.Comparator.comparingDouble(shell -> -area(shell)));
    }

    /** Twice the signed area in degrees, positive if counter-clockwise. */
    private static double area(DrawnRing ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            var from = ring.at(i);
            var to = ring.at((i + 1) % ring.size());
            twice += from.lon() * to.lat() - to.lon() * from.lat();
        }
        return twice;
    }

    private static boolean contains(DrawnRing shell, DrawnRing hole) {
        var point = hole.at(0);
        boolean isInside = false;
        for (int i = 0; i < shell.size(); i++) {
            var from = shell.at(i);
            var to = shell.at((i + 1) % shell.size());
            boolean isCrossed = from.lat() > point.lat() != to.lat() > point.lat();
            if (isCrossed
                    && point.lon()
                            < from.lon()
                                    + (point.lat() - from.lat()) / (to.lat() - from.lat()) * (to.lon() - from.lon())) {
                isInside = !isInside;
            }
        }
        return isInside;
    }
}
