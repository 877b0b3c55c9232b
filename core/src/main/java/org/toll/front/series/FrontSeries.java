package org.toll.front.series;

import java.util.List;
import org.toll.front.Change;

/**
 * A series of maps, measured and checked.
 *
 * @param readings in order of the moments shown
 * @param unreadable maps that could not be used, each with the reason; changes run across the gap they leave
 * @param marks days to look at twice
 */
public record FrontSeries(List<DayReading> readings, List<Unreadable> unreadable, List<DayMark> marks) {
    public FrontSeries {
        readings = List.copyOf(readings);
        unreadable = List.copyOf(unreadable);
        marks = List.copyOf(marks);
    }

    /**
     * @param name of the map
     * @param reason why it was left out, and what to do
     */
    public record Unreadable(String name, String reason) {}

    /** Gross over the snapshots: gains and losses of every step added up, ground that changed hands twice counted twice. */
    public Change grossOverSnapshots() {
        return readings.stream().map(DayReading::change).reduce(Change.NONE, Change::plus);
    }
}
