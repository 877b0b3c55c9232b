package org.toll.front;

/**
 * What changed hands between two maps, end to end: ground that went back and forth between them is not seen.
 *
 * @param gainedKm2 not held at the start, held at the end
 * @param lostKm2 held at the start, not at the end
 */
public record Change(double gainedKm2, double lostKm2) {
    public static final Change NONE = new Change(0, 0);

    /** Gained less lost: what most sources publish as "occupied in a month". */
    public double netKm2() {
        return gainedKm2 - lostKm2;
    }

    /** Sums gross changes over successive days: a different number from the end-to-end change, never to be mixed with it. */
    public Change plus(Change next) {
        return new Change(gainedKm2 + next.gainedKm2, lostKm2 + next.lostKm2);
    }
}
