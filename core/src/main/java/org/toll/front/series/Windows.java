package org.toll.front.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.front.MapTimes;

/** Which map stands for which moment: the last one that shows it or an earlier moment. Days are days of UTC. */
public final class Windows {
    /** A map older than this no longer stands for a moment: one day moves a month's change by tens of km2. */
    private static final Duration OLDEST = Duration.ofDays(2);

    private Windows() {}

    static Instant startOf(Period period) {
        return midnight(period.first());
    }

    static Instant endOf(Period period) {
        return midnight(period.last().plusDays(1));
    }

    /** The index of the map that stands for the beginning of a day; empty if there is none within two days before it. */
    public static OptionalInt findIndexAt(List<MapTimes> times, LocalDate day) {
        Instant moment = midnight(day);
        int found = newestUpTo(times, moment);
        boolean isFresh =
                found >= 0 && Duration.between(times.get(found).valid(), moment).compareTo(OLDEST) <= 0;
        return isFresh ? OptionalInt.of(found) : OptionalInt.empty();
    }

    /**
     * The index of the map that stands for the beginning of a day.
     *
     * @throws InvalidInput if there is none within two days before it
     */
    public static int indexAt(List<MapTimes> times, LocalDate day) {
        return findIndexAt(times, day).orElseThrow(() -> {
            MapTimes nearest = times.get(Math.max(0, newestUpTo(times, midnight(day))));
            return InvalidInput.of(
                    "No map stands for the beginning of " + day,
                    "nearest: " + nearest.valid(),
                    "Add the map of that day, choose other days, or check the publication lag (now "
                            + nearest.lag().toHours() + " hours).");
        });
    }

    private static int newestUpTo(List<MapTimes> times, Instant moment) {
        int found = -1;
        for (int i = 0; i < times.size() && !times.get(i).valid().isAfter(moment); i++) {
            found = i;
        }
        return found;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
