package org.toll.store.front;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.toll.front.ClassRules;
import org.toll.front.DrawnPolygon;
import org.toll.front.MapSheet;
import org.toll.front.MapTimes;

/** Sorts features into classes while they are read, and counts what is left out. */
final class SheetBuilder implements FeatureSink {
    private final MapProfile profile;
    private final List<MapSheet.Area> areas = new ArrayList<>();
    private final Map<Dropped, Integer> dropped = new EnumMap<>(Dropped.class);
    private final Map<String, Integer> unknown = new TreeMap<>();

    SheetBuilder(MapProfile profile) {
        this.profile = profile;
    }

    @Override
    public void polygons(Map<String, String> properties, List<DrawnPolygon> polygons) {
        Optional<ClassRules.Rule> rule = profile.classes().find(properties);
        if (rule.isEmpty()) {
            unknown.merge(new TreeMap<>(properties).toString(), 1, Integer::sum);
        }
        rule.flatMap(ClassRules.Rule::control)
                .ifPresent(control -> polygons.forEach(polygon -> areas.add(new MapSheet.Area(control, polygon))));
    }

    @Override
    public void dropped(Dropped reason) {
        dropped.merge(reason, 1, Integer::sum);
    }

    MapSheet build(String name, MapTimes times) {
        List<String> remarks = new ArrayList<>();
        dropped.forEach((reason, count) -> remarks.add(count + " " + reason.label() + "."));
        int unknownCount = unknown.values().stream().mapToInt(Integer::intValue).sum();
        if (unknownCount > 0) {
            String example = unknown.keySet().iterator().next();
            String shown = example.length() > 100 ? example.substring(0, 100) + "..." : example;
            remarks.add(
                    unknownCount + " polygon features matched no class and were left out, for instance " + shown + ".");
        }
        return new MapSheet(name, times, areas, profile.seamM(), remarks);
    }
}
