package org.toll.report;

/** What a figure draws. */
public sealed interface Drawing permits Plot, Dots {
    /** Quantity and unit of the values drawn. */
    String unit();
}
