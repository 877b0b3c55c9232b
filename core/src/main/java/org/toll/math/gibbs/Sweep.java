package org.toll.math.gibbs;

import org.toll.math.random.RandomStream;

/** The state of one chain of a Gibbs sampler and how it moves. Mutable; one chain, one thread. */
public interface Sweep {
    /** Draws every part of the state from its distribution given the others. */
    void advance(RandomStream random);

    /**
     * @param quantities filled with the reported quantities of the present state
     */
    void report(double[] quantities);
}
