package org.toll.front.series;

import java.util.List;
import java.util.Optional;
import org.toll.front.Change;
import org.toll.front.ContactLine;
import org.toll.front.HeldArea;
import org.toll.front.MapTimes;
import org.toll.front.Repair;

/**
 * What was measured on one map of a series.
 *
 * @param name of the map
 * @param times what day it speaks of and when it was known
 * @param area held, and held with contested
 * @param change of held ground since the map before it; none for the first
 * @param line contact line; empty if not asked for
 * @param repairs what was changed on the map before it was measured
 */
public record DayReading(
        String name, MapTimes times, HeldArea area, Change change, Optional<ContactLine> line, List<Repair> repairs) {
    public DayReading {
        repairs = List.copyOf(repairs);
    }
}
