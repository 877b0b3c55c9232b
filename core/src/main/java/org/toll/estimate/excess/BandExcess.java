package org.toll.estimate.excess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;

/**
 * One age band: its fitted trend and its excess in each war year.
 *
 * @param age band
 * @param model shape of the baseline
 * @param trend on the scale of {@code model}
 * @param years the war years, ascending
 */
public record BandExcess(AgeBand age, Baseline model, Trend trend, List<YearExcess> years) {
    public BandExcess {
        years = List.copyOf(years);
    }

    /**
     * @param window the fitted years, ascending
     * @param before deaths in each fitted year
     * @param warYears ascending
     * @param during deaths in each war year
     */
    static BandExcess of(
            AgeBand age,
            Baseline model,
            List<Integer> window,
            List<Deaths> before,
            List<Integer> warYears,
            List<Deaths> during) {
        Trend trend = Trend.fit(
                window, before.stream().map(d -> model.scale(d.ratio())).toList());
        PredictionError error = new PredictionError(model, trend, window.get(0), warYears);
        List<YearExcess> years = new ArrayList<>();
        for (int i = 0; i < warYears.size(); i++) {
            int year = warYears.get(i);
            Deaths deaths = during.get(i);
            double baseline = model.ratio(trend.at(year));
            years.add(new YearExcess(
                    year,
                    deaths,
                    baseline,
                    deaths.male() - baseline * deaths.female(),
                    times(deaths.female(), error.at(year)),
                    times(deaths.female(), error.asPublished(year))));
        }
        return new BandExcess(age, model, trend, years);
    }

    /**
     * @param year one of the war years
     * @throws InvalidInput otherwise
     */
    public YearExcess in(int year) {
        return years.stream()
                .filter(y -> y.year() == year)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("Not a war year of this study", year, "Ask for one of its years."));
    }

    /** Correlation of two years' excess through the fit they share, 0 to 1 for years on one side of the window. */
    public double correlation(int year, int other) {
        return trend.covarianceFactor(year, other)
                / Math.sqrt(trend.covarianceFactor(year, year) * trend.covarianceFactor(other, other));
    }

    /**
     * The central prediction interval, exact under the model: a Student t on the scale of the trend.
     *
     * @param level probability between 0 and 1
     * @return empty where the window leaves no degrees of freedom
     */
    public Optional<Interval> interval(int year, double level) {
        if (trend.sigma().isEmpty()) {
            return Optional.empty();
        }
        double quantile = new TDistribution(trend.degreesOfFreedom()).inverseCumulativeProbability(0.5 + level / 2);
        double reach = quantile * trend.sigma().getAsDouble() * Math.sqrt(trend.covarianceFactor(year, year));
        Deaths deaths = in(year).deaths();
        double high = deaths.male() - model.ratio(trend.at(year) - reach) * deaths.female();
        double low = deaths.male() - model.ratio(trend.at(year) + reach) * deaths.female();
        return Optional.of(Interval.of(low, high));
    }

    private static OptionalDouble times(long factor, OptionalDouble value) {
        return value.isEmpty() ? value : OptionalDouble.of(factor * value.getAsDouble());
    }
}
