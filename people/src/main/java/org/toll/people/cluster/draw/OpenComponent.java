package org.toll.people.cluster.draw;

import org.toll.math.random.RandomStream;

/** A component whose people are drawn again and again. */
sealed interface OpenComponent permits SmallComponent, LargeComponent {
    Territory land();

    /** The present group of an atom, any number from 0 to the number of atoms less one. */
    int groupOf(int atom);

    /**
     * Draws again.
     *
     * @param shift bits by which the prior odds of a link lie above those in the weights
     */
    void sweep(double shift, RandomStream random);
}
