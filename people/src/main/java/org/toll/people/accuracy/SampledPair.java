package org.toll.people.accuracy;

/**
 * A pair drawn for reading.
 *
 * @param first lower row
 * @param second higher row
 * @param stratum index into the strata of the sample
 */
public record SampledPair(int first, int second, int stratum) {}
