package org.toll.math.nuts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toll.math.diagnostics.Moments;
import org.toll.math.diagnostics.Quantiles;
import org.toll.math.fit.Finding;

/**
 * A coordinate that rules the spread of others, as the log of a scale does in a hierarchical model: the correlation of that
 * coordinate with the mean log distance of the others from their medians.
 */
final class Funnel {
    private static final double FROM = 0.5;
    private static final double SMALLEST = 0.01;
    private static final int FEWEST = 3;

    private Funnel() {}

    static Optional<Finding> find(List<String> names, List<ChainResult> chains) {
        int n = names.size();
        int draws = chains.get(0).positions.length * chains.size();
        if (n < FEWEST) {
            return Optional.empty();
        }
        double[][] values = new double[n][draws];
        double[][] distances = new double[n][draws];
        double[] total = new double[draws];
        for (int i = 0; i < n; i++) {
            int at = 0;
            for (ChainResult chain : chains) {
                double[] part = chain.coordinate(i);
                System.arraycopy(part, 0, values[i], at, part.length);
                at += part.length;
            }
            double median = Quantiles.of(values[i], 0.5);
            for (int d = 0; d < draws; d++) {
                distances[i][d] = Math.abs(values[i][d] - median);
            }
            // A draw on the median itself must not outweigh all others.
            double smallest = SMALLEST * Quantiles.of(distances[i], 0.5);
            for (int d = 0; d < draws; d++) {
                distances[i][d] = Math.log(Math.max(distances[i][d], smallest));
                total[d] += distances[i][d];
            }
        }
        double strongest = FROM;
        Optional<Finding> finding = Optional.empty();
        for (int i = 0; i < n; i++) {
            double[] others = new double[draws];
            for (int d = 0; d < draws; d++) {
                others[d] = total[d] - distances[i][d];
            }
            double correlation = correlation(values[i], others);
            if (Math.abs(correlation) > strongest) {
                strongest = Math.abs(correlation);
                finding = Optional.of(new Finding(
                        Finding.Kind.FUNNEL,
                        String.format(
                                Locale.ROOT,
                                "'%s' rules the spread of the others (correlation %.2f), and the narrow end was not explored:"
                                        + " write the others as mean + scale * standardised",
                                names.get(i),
                                correlation)));
            }
        }
        return finding;
    }

    private static double correlation(double[] x, double[] y) {
        Moments mx = Moments.of(x);
        Moments my = Moments.of(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - mx.mean()) * (y[i] - my.mean());
        }
        return sum / (x.length * Math.sqrt(mx.centralSecond() * my.centralSecond()));
    }
}
