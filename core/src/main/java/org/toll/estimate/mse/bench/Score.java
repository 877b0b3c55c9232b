package org.toll.estimate.mse.bench;

import org.toll.base.Interval;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;

/** Collects what one method said about many simulated populations. */
final class Score {
    private final java.util.List<Double> logErrors = new java.util.ArrayList<>();
    private int in50;
    private int in80;
    private int in95;
    private double intervalScore;
    private int refused;

    void refuse() {
        refused++;
    }

    /**
     * @param truth the true size, persons
     */
    void add(SizeDistribution size, double truth) {
        logErrors.add(Math.log(size.median() / truth));
        in50 += size.interval(Share.ofPercent(50)).contains(truth) ? 1 : 0;
        in80 += size.interval(Share.ofPercent(80)).contains(truth) ? 1 : 0;
        Interval wide = size.interval(Share.ofPercent(95));
        in95 += wide.contains(truth) ? 1 : 0;
        double low = Math.log(wide.low());
        double high = Math.log(wide.high());
        double log = Math.log(truth);
        // Gneiting and Raftery (2007): the width, and 2/alpha for every unit by which the truth lies outside.
        intervalScore += high - low + 40 * (Math.max(low - log, 0) + Math.max(log - high, 0));
    }

    MethodScore finished(String method) {
        int sets = logErrors.size();
        double[] sorted =
                logErrors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = sets == 0 ? Double.NaN : Math.expm1((sorted[(sets - 1) / 2] + sorted[sets / 2]) / 2);
        double squares = logErrors.stream().mapToDouble(error -> error * error).sum();
        return new MethodScore(
                method,
                sets,
                (double) in50 / sets,
                (double) in80 / sets,
                (double) in95 / sets,
                median,
                Math.sqrt(squares / sets),
                intervalScore / sets,
                refused);
    }
}
