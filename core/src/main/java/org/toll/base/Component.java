package org.toll.base;

/**
 * What can happen to a soldier, in classes that do not overlap. A {@link Metric} of losses is a set of these, so that "part of"
 * is a subset and needs no table of its own.
 */
public enum Component {
    /** Killed in action, died of wounds, or otherwise dead of the war. */
    KILLED,
    /** Wounded so badly that the soldier left service for good or for many months. */
    SERIOUSLY_WOUNDED,
    /** Wounded and expected to return to duty. */
    LIGHTLY_WOUNDED,
    /** Missing in action, not (yet) counted among the dead or the prisoners. */
    MISSING,
    /** Prisoner of war. */
    CAPTURED
}
