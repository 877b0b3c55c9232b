package org.toll.people.cluster;

/** Weighs any two records on demand, for pairs inside a component that blocking did not bring together. */
@FunctionalInterface
public interface PairWeight {
    /**
     * Symmetric, free of side effects, safe for many threads.
     *
     * @param first row of a record
     * @param second another row
     * @return log2 of the odds that the two are one person, prior included
     */
    float weightBits(int first, int second);
}
