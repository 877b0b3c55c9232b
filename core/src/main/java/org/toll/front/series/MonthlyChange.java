package org.toll.front.series;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.front.Change;
import org.toll.front.ChangedGround;
import org.toll.front.Control;
import org.toll.front.MapTimes;
import org.toll.front.Snapshot;
import org.toll.front.Theatre;

/**
 * Change over a period, from the map that stands for its beginning to the map that stands for its end. Which maps these are
 * depends on the publication lag: taken a day too early or late, the net change of a month differs by up to 58 km2 on real data.
 */
public final class MonthlyChange {
    private final Theatre theatre;

    private MonthlyChange(Theatre theatre) {
        this.theatre = theatre;
    }

    public static MonthlyChange in(Theatre theatre) {
        return new MonthlyChange(theatre);
    }

    /**
     * Change over a period, end to end.
     *
     * @throws InvalidInput if no map stands for one of the ends
     */
    public GroundChange over(Period period, MapSeries maps) {
        List<MapTimes> times = maps.listTimes();
        Snapshot start = theatre.draw(maps.read(Windows.indexAt(times, period.first())));
        Snapshot end =
                theatre.draw(maps.read(Windows.indexAt(times, period.last().plusDays(1))));
        return between(period, start, end, Optional.empty());
    }

    /** Change over a period, with the gross change over all snapshots within it taken from a measured series. */
    public GroundChange over(Period period, MapSeries maps, FrontSeries measured) {
        GroundChange ends = over(period, maps);
        Change steps = measured.readings().stream()
                .filter(reading -> reading.times()
                                .valid()
                                .isAfter(ends.startTimes().valid())
                        && !reading.times().valid().isAfter(ends.endTimes().valid()))
                .map(DayReading::change)
                .reduce(Change.NONE, Change::plus);
        return new GroundChange(
                period,
                ends.start(),
                ends.end(),
                ends.endToEnd(),
                Optional.of(steps),
                ends.startTimes(),
                ends.endTimes());
    }

    /** All whole calendar months whose two ends have a map, in order. */
    public List<Period> listMonths(MapSeries maps) {
        List<MapTimes> times = maps.listTimes();
        Period all = Period.of(
                times.get(0).valid().atZone(ZoneOffset.UTC).toLocalDate(),
                times.get(times.size() - 1).valid().atZone(ZoneOffset.UTC).toLocalDate());
        List<Period> months = new ArrayList<>();
        all.listMonths().forEach(month -> {
            Period period = Period.ofMonth(month);
            boolean isCovered = Windows.findIndexAt(times, period.first()).isPresent()
                    && Windows.findIndexAt(times, period.last().plusDays(1)).isPresent();
            if (isCovered) {
                months.add(period);
            }
        });
        return List.copyOf(months);
    }

    private static GroundChange between(Period period, Snapshot start, Snapshot end, Optional<Change> steps) {
        Change change = ChangedGround.between(start.of(Control.HELD), end.of(Control.HELD))
                .change();
        return new GroundChange(period, start.heldArea(), end.heldArea(), change, steps, start.times(), end.times());
    }
}
