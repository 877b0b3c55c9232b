package org.toll.people.kernel;

/** Told how far a long run is. Calls come one at a time, from any thread. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, all) -> {};

    /**
     * @param done pairs looked at
     * @param all pairs to look at, those made by several rules counted for each
     */
    void pairs(long done, long all);
}
