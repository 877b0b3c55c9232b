package org.toll.people.kernel;

/** Takes a fixed share of all pairs, each by a hash of its two records: the same sample in every run and on any thread. */
final class PairSample {
    private final long below;

    private PairSample(long below) {
        this.below = below;
    }

    /** About so many of all pairs; all of them if there are no more. */
    static PairSample of(long wanted, long all) {
        return new PairSample(wanted >= all ? Long.MAX_VALUE : (long) (Long.MAX_VALUE * ((double) wanted / all)));
    }

    boolean takes(int first, int second) {
        // The finalizer of SplitMix64 (Steele, Lea and Flood 2014): each bit of the pair moves half the bits of the
        // result.
        long mixed = (long) first << Integer.SIZE | second;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (mixed ^ mixed >>> 31) >>> 1 <= below;
    }
}
