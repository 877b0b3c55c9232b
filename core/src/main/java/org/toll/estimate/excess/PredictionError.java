package org.toll.estimate.excess;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Standard deviation of the predicted ratio of one age band, in the two ways in use. */
final class PredictionError {
    private final Baseline model;
    private final Trend trend;
    private final int firstYear;
    private final List<Integer> warYears;

    PredictionError(Baseline model, Trend trend, int firstYear, List<Integer> warYears) {
        this.model = model;
        this.trend = trend;
        this.firstYear = firstYear;
        this.warYears = warYears;
    }

    /** How far the ratio moves, upwards, when the trend does by one standard deviation in this year. */
    OptionalDouble at(int year) {
        return trend.sigma().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(reach(year, trend.sigma().getAsDouble(), year));
    }

    /**
     * The authors give a log-exponential baseline one error for all war years: the largest reach over the years from the window
     * to the last war year. So an early war year looks less certain than it is.
     */
    OptionalDouble asPublished(int year) {
        if (model == Baseline.LINEAR || trend.sigma().isEmpty()) {
            return at(year);
        }
        double sigma = trend.sigma().getAsDouble();
        int lastYear = warYears.get(warYears.size() - 1);
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToDouble(fitted -> warYears.stream()
                        .mapToDouble(predicted -> reach(fitted, sigma, predicted))
                        .max()
                        .orElseThrow())
                .max();
    }

    private double reach(int fitted, double sigma, int predicted) {
        double deviation = sigma * Math.sqrt(trend.covarianceFactor(predicted, predicted));
        return model.ratio(trend.at(fitted) + deviation) - model.ratio(trend.at(fitted));
    }
}
