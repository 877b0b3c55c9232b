package org.toll.base;

/** What a unit measures. A claim's unit must have the dimension of its metric. */
public enum Dimension {
    PERSONS,
    /** Things counted that are not persons: strikes, certificates, court filings. */
    COUNT,
    AREA,
    LENGTH,
    RATIO,
    SHARE,
    MONEY,
    /** No single dimension: the metric {@link Metric#OTHER}. */
    ANY
}
