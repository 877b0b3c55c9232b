package org.toll.estimate.excess;

import java.util.OptionalDouble;

/**
 * One age band in one war year.
 *
 * @param year calendar year
 * @param deaths compared, after the removal of a cause if there was one
 * @param baseline expected male deaths for each female death
 * @param excess male deaths beyond {@code baseline} times female deaths; may be negative
 * @param standardDeviation of the excess, at this year; empty where the window leaves no degrees of freedom
 * @param publishedStandardDeviation as the authors' notebook computes it: the same for a linear baseline; for a
 *     log-exponential one the largest over all years from the window to the last war year
 */
public record YearExcess(
        int year,
        Deaths deaths,
        double baseline,
        double excess,
        OptionalDouble standardDeviation,
        OptionalDouble publishedStandardDeviation) {}
