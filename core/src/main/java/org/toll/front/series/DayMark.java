package org.toll.front.series;

import java.time.Instant;
import org.toll.front.Control;

/**
 * A day of a series to look at twice. A mark is a question, never a correction: no number is changed because of it.
 *
 * @param name of the map
 * @param valid the moment it shows
 * @param kind what is odd
 * @param control in which class
 * @param km2 the odd number: the area, or its change in a day
 * @param usualKm2 the median around it
 * @param modifiedZ distance from it, in robust standard deviations
 */
public record DayMark(
        String name, Instant valid, Kind kind, Control control, double km2, double usualKm2, double modifiedZ) {

    /** What is odd about the day. */
    public enum Kind {
        /** The area leaves the level of the days before and after, and returns: an error of the file. */
        OUTLIER("outlier"),
        /** The area changed by far more than on the days around: perhaps the map was revised, not the ground taken. */
        MAP_REVISION_POSSIBLE("map revision possible");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
