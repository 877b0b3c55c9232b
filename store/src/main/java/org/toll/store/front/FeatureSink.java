package org.toll.store.front;

import java.util.List;
import java.util.Map;
import org.toll.front.DrawnPolygon;

/** Takes features while a file is being read, so that no reader ever holds a whole file. */
interface FeatureSink {

    /**
     * @param properties by name; numbers and truth values as text
     * @param polygons of the feature, at least one
     */
    void polygons(Map<String, String> properties, List<DrawnPolygon> polygons);

    /** A feature that has no area, or none that can be read. Its properties and coordinates are not kept. */
    void dropped(Dropped reason);

    /** Why a feature was left out. */
    enum Dropped {
        POINT("point features dropped: they may mark positions"),
        LINE("line features dropped: only areas are measured"),
        EMPTY("features without geometry dropped");

        private final String label;

        Dropped(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
