package org.toll.front.series;

import java.time.Duration;
import java.util.Optional;
import org.toll.base.Interval;
import org.toll.base.Period;
import org.toll.front.Change;
import org.toll.front.HeldArea;
import org.toll.front.MapTimes;

/**
 * What changed hands in a period, by one map. Net, gross end to end and gross over snapshots are three numbers under three names.
 *
 * @param period the days it is about
 * @param start what was held when the period began
 * @param end what was held when it ended
 * @param endToEnd gained and lost between the two maps; its net is the net change
 * @param overSnapshots gains and losses of every step added up; empty if not all maps in between were measured
 * @param startTimes of the map that stands for the beginning
 * @param endTimes of the map that stands for the end
 */
public record GroundChange(
        Period period,
        HeldArea start,
        HeldArea end,
        Change endToEnd,
        Optional<Change> overSnapshots,
        MapTimes startTimes,
        MapTimes endTimes) {

    public double netKm2() {
        return endToEnd.netKm2();
    }

    /** Whether either map draws contested ground; where neither does, {@link #bounds} is the net change and no uncertainty. */
    public boolean isContestedDrawn() {
        return start.isContestedDrawn() || end.isContestedDrawn();
    }

    /** The change if all contested ground is counted as held, at both ends. */
    public double netWithContestedKm2() {
        return end.upperKm2() - start.upperKm2();
    }

    /** Everything that the contested zone allows; as wide as the zone itself, often wider than the change. */
    public Interval bounds() {
        return end.changeSince(start);
    }

    /** How far the maps used lie before the ends of the period: the window really measured is shifted by these. */
    public Duration startShift() {
        return Duration.between(startTimes.valid(), Windows.startOf(period));
    }

    /** See {@link #startShift}. */
    public Duration endShift() {
        return Duration.between(endTimes.valid(), Windows.endOf(period));
    }
}
