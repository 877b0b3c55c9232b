package org.toll.people.kernel;

/** Receives scored pairs as they are found. */
@FunctionalInterface
public interface PairSink {
    /**
     * @param first lower record
     * @param second higher record
     * @param weightBits log2 of the odds that the two are one person, prior included
     */
    void accept(int first, int second, float weightBits);
}
