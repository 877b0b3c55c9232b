package org.toll.estimate.fusion.fit;

/** Told of each draw that is kept, so that somebody who waits can see it go on. Called by several threads at once. */
@FunctionalInterface
public interface DrawListener {
    DrawListener NOBODY = () -> {};

    void drawn();
}
