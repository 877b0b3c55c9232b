package org.toll.base;

/** How a metric behaves over time, which decides what may be done with it. */
public enum Nature {
    /** Happens over a period; parts of the period add up (killed, recruits, area gained). */
    FLOW,
    /** Holds at a moment; adding two moments means nothing (force size, length of the front). */
    STOCK,
    /** One flow divided by another over the same period. */
    RATIO,
    /** A part of a flow, between 0 and 1. */
    SHARE,
    /** Money for one person. */
    PRICE,
    /** Unknown; never computed with. */
    OTHER
}
