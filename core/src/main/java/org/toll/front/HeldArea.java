package org.toll.front;

import org.toll.base.Interval;

/**
 * What a side holds on a map.
 *
 * @param heldKm2 square kilometres drawn as held: the lower bound
 * @param upperKm2 the same with all contested ground
 */
public record HeldArea(double heldKm2, double upperKm2) {
    /** Whether the map knows contested ground at all; where it does not, the bounds say nothing. */
    public boolean isContestedDrawn() {
        return upperKm2 > heldKm2;
    }

    public Interval bounds() {
        return Interval.of(heldKm2, upperKm2);
    }

    /**
     * What a change can have been if contested ground was anybody's: from all contested ground lost at the end and held at the
     * start, to the reverse. Wider than the change of either class alone.
     */
    public Interval changeSince(HeldArea before) {
        return Interval.of(heldKm2 - before.upperKm2, upperKm2 - before.heldKm2);
    }
}
