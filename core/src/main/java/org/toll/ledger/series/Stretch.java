package org.toll.ledger.series;

import org.toll.base.Period;

/**
 * What a running total rose by between two reliable reports. One day in an unbroken series, more where reports are missing: the
 * total then belongs to all its days together.
 *
 * @param covered the days, under the convention asked for
 * @param total the rise, 0 or more
 */
public record Stretch(Period covered, long total) {}
