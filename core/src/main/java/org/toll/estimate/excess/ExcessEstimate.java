package org.toll.estimate.excess;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;
import org.toll.base.Interval;

/**
 * The excess of one region under one specification.
 *
 * <p>Age bands are taken as independent. Years of one band are not: they share the error of the fit, so the standard deviation of
 * a sum over years is larger than that of independent years.
 *
 * @param region id
 * @param specification how the sum was done
 * @param window fitted years, ascending
 * @param warYears estimated years, ascending
 * @param bands ascending by age
 */
public record ExcessEstimate(
        String region,
        Specification specification,
        List<Integer> window,
        List<Integer> warYears,
        List<BandExcess> bands) {

    public ExcessEstimate {
        window = List.copyOf(window);
        warYears = List.copyOf(warYears);
        bands = List.copyOf(bands);
    }

    /** Sum over bands in one year, persons. */
    public double total(int year) {
        return total(List.of(year));
    }

    /** Sum over bands and years, persons. */
    public double total(Collection<Integer> years) {
        return bands.stream()
                .mapToDouble(band -> years.stream()
                        .mapToDouble(year -> band.in(year).excess())
                        .sum())
                .sum();
    }

    /** One standard deviation of {@link #total(int)}; empty where the window leaves no degrees of freedom. */
    public OptionalDouble standardDeviation(int year) {
        return standardDeviation(List.of(year));
    }

    /** One standard deviation of {@link #total(Collection)} with the covariance between years. */
    public OptionalDouble standardDeviation(Collection<Integer> years) {
        return hasVariance()
                ? OptionalDouble.of(Math.sqrt(bands.stream()
                        .mapToDouble(band -> variance(band, years))
                        .sum()))
                : OptionalDouble.empty();
    }

    /** As if years were independent: too small, given for comparison with publications. */
    public OptionalDouble standardDeviationOfIndependentYears(Collection<Integer> years) {
        return hasVariance()
                ? OptionalDouble.of(Math.sqrt(years.stream()
                        .mapToDouble(year -> Math.pow(standardDeviation(year).orElseThrow(), 2))
                        .sum()))
                : OptionalDouble.empty();
    }

    /** One standard deviation as the authors' notebook computes it; see {@link YearExcess#publishedStandardDeviation}. */
    public OptionalDouble publishedStandardDeviation(int year) {
        return hasVariance()
                ? OptionalDouble.of(Math.sqrt(bands.stream()
                        .mapToDouble(band -> Math.pow(
                                band.in(year).publishedStandardDeviation().orElseThrow(), 2))
                        .sum()))
                : OptionalDouble.empty();
    }

    /** Covariance of two years' totals, persons squared. */
    public OptionalDouble covariance(int year, int other) {
        return hasVariance()
                ? OptionalDouble.of(bands.stream()
                        .mapToDouble(band -> covariance(band, year, other))
                        .sum())
                : OptionalDouble.empty();
    }

    /**
     * The central confidence interval of a sum over bands and years, by formula: a Student t whose degrees of freedom follow Welch
     * and Satterthwaite. The posterior of the same sum ({@link ExcessPosterior}) is wider, as Behrens and Fisher found for two
     * samples.
     *
     * @param level probability between 0 and 1
     * @return empty where the window leaves no degrees of freedom
     */
    public Optional<Interval> interval(Collection<Integer> years, double level) {
        if (!hasVariance()) {
            return Optional.empty();
        }
        double sum = 0;
        double weighted = 0;
        for (BandExcess band : bands) {
            double variance = variance(band, years);
            sum += variance;
            weighted += variance * variance / band.trend().degreesOfFreedom();
        }
        if (sum == 0) {
            return Optional.of(Interval.ofPoint(total(years)));
        }
        double quantile = new TDistribution(sum * sum / weighted).inverseCumulativeProbability(0.5 + level / 2);
        double reach = quantile * Math.sqrt(sum);
        return Optional.of(Interval.of(total(years) - reach, total(years) + reach));
    }

    /** Whether the window is long enough for an error: three years or more. */
    public boolean hasVariance() {
        return bands.stream().allMatch(band -> band.trend().degreesOfFreedom() > 0);
    }

    private static double variance(BandExcess band, Collection<Integer> years) {
        double variance = 0;
        for (int year : years) {
            for (int other : years) {
                variance += covariance(band, year, other);
            }
        }
        return variance;
    }

    private static double covariance(BandExcess band, int year, int other) {
        return band.correlation(year, other)
                * band.in(year).standardDeviation().orElseThrow()
                * band.in(other).standardDeviation().orElseThrow();
    }
}
