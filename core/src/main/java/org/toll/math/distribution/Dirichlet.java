package org.toll.math.distribution;

import java.util.ArrayList;
import java.util.List;
import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;
import org.toll.math.special.LogGamma;

/**
 * A distribution of shares that sum to 1.
 *
 * @param concentrations two or more, each above 0
 */
public record Dirichlet(List<Double> concentrations) {
    public Dirichlet {
        concentrations = List.copyOf(concentrations);
        if (concentrations.size() < 2) {
            throw InvalidArgument.of(
                    "A Dirichlet needs two or more concentrations", concentrations, "One share is always 1.");
        }
        concentrations.forEach(value -> InvalidArgument.requirePositive("concentration", value));
    }

    public static Dirichlet of(double... concentrations) {
        List<Double> list = new ArrayList<>();
        for (double value : concentrations) {
            list.add(value);
        }
        return new Dirichlet(list);
    }

    /**
     * @param shares as many as there are concentrations, summing to 1
     */
    public double logDensity(double[] shares) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < shares.length; i++) {
            double a = concentrations.get(i);
            sum += (a - 1) * Math.log(shares[i]) - LogGamma.value(a);
            total += a;
        }
        return sum + LogGamma.value(total);
    }

    public double[] draw(RandomStream random) {
        double[] logs = new double[concentrations.size()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = new Gamma(concentrations.get(i), 1).logDraw(random);
            largest = Math.max(largest, logs[i]);
        }
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.exp(logs[i] - largest);
            sum += logs[i];
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] /= sum;
        }
        return logs;
    }
}
