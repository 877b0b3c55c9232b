package org.toll.ledger.lineage;

import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.base.SourceId;

/** The stated false-alarm rate and the power of the test, on series whose lineage is known. Fixed seeds. */
class AgreementSimulationTest {
    private static final int RUNS = 2000;
    private static final YearMonth START = YearMonth.of(2022, 3);

    @ParameterizedTest(name = "{0} months, error {1}, rounded to {2}")
    @CsvSource({
        "12, 0.05, 1",
        "24, 0.05, 1",
        "47, 0.05, 1",
        "12, 0.10, 10",
        "47, 0.10, 10",
        "12, 0.05, 1000",
        "47, 0.05, 1000",
        "24, 0.30, 100",
        "47, 0.05, 5000"
    })
    void independent_series_are_called_copies_no_more_often_than_stated(int months, double error, int step) {
        Random random = new Random(20260130L + months);
        int atFivePercent = 0;
        int atOnePercent = 0;
        for (int run = 0; run < RUNS; run++) {
            double[] truth = path(months, random);
            double p = Agreement.of(
                            noisy(truth, error, 0, step, "one", random), noisy(truth, error, 0, step, "two", random))
                    .pValue();
            atFivePercent += p <= 0.05 ? 1 : 0;
            atOnePercent += p <= 0.01 ? 1 : 0;
        }
        System.out.printf(
                "H0 %d %.2f %d: %.4f %.4f%n",
                months, error, step, atFivePercent / (double) RUNS, atOnePercent / (double) RUNS);
    }

    @ParameterizedTest(name = "{0} months, error {1}, persistence {2}")
    @CsvSource({"24, 0.05, 0.5", "47, 0.05, 0.5", "47, 0.10, 0.9", "47, 0.05, 0.9"})
    void persistent(int months, double error, double persistence) {
        Random random = new Random(7L + months);
        int at = 0, at2 = 0;
        for (int run = 0; run < RUNS; run++) {
            double[] truth = path(months, random);
            double p = Agreement.of(
                            noisy(truth, error, persistence, 10, "one", random),
                            noisy(truth, error, persistence, 10, "two", random))
                    .pValue();
            at += p <= 0.01 ? 1 : 0;
            at2 += p <= 0.0001 ? 1 : 0;
        }
        System.out.printf(
                "AR %d %.2f %.1f: %.4f %.4f%n", months, error, persistence, at / (double) RUNS, at2 / (double) RUNS);
    }

    static double[] path(int months, Random random) {
        double[] path = new double[months];
        double level = Math.log(20_000);
        for (int i = 0; i < months; i++) {
            level += 0.01 + 0.15 * random.nextGaussian();
            path[i] = Math.exp(level);
        }
        return path;
    }

    static MonthlySeries noisy(
            double[] truth, double error, double persistence, int step, String source, Random random) {
        NavigableMap<YearMonth, Double> values = new TreeMap<>();
        double e = error * random.nextGaussian();
        for (int i = 0; i < truth.length; i++) {
            values.put(START.plusMonths(i), Math.max(step, step * (double) Math.round(truth[i] * Math.exp(e) / step)));
            e = persistence * e + Math.sqrt(1 - persistence * persistence) * error * random.nextGaussian();
        }
        return new MonthlySeries(Side.of("XA"), SourceId.of(source), Metric.KILLED, Derivation.AS_STATED, values);
    }
}
