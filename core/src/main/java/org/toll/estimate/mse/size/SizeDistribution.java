package org.toll.estimate.mse.size;

import java.util.Arrays;
import java.util.List;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Share;

/**
 * A distribution of the size of a population (observed and unseen persons), as weighted points in ascending order. Immutable.
 *
 * <p>Quantiles are points of the distribution: the smallest whose cumulated weight reaches the level.
 */
public final class SizeDistribution {
    private final double[] at;
    private final double[] cumulated;

    private SizeDistribution(double[] at, double[] cumulated) {
        this.at = at;
        this.cumulated = cumulated;
    }

    /** Draws of equal weight, in any order; at least one, all finite. */
    public static SizeDistribution ofDraws(double[] draws) {
        double[] weights = new double[draws.length];
        Arrays.fill(weights, 1);
        return ofWeighted(draws, weights);
    }

    /**
     * @param at points in any order, finite
     * @param weights 0 or more, not all 0; need not sum to 1
     */
    public static SizeDistribution ofWeighted(double[] at, double[] weights) {
        if (at.length == 0 || at.length != weights.length) {
            throw InvalidInput.of(
                    "A distribution needs points, and a weight for each",
                    at.length + " and " + weights.length,
                    "Give both.");
        }
        double[] points = at.clone();
        double[] mass = weights.clone();
        AscendingRuns.merge(points, mass);
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            if (!Double.isFinite(points[i]) || !(mass[i] >= 0)) {
                throw InvalidInput.of(
                        "Points are finite and weights are 0 or more", points[i] + ": " + mass[i], "Check the method.");
            }
            sum += mass[i];
            mass[i] = sum;
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw InvalidInput.of("Some weight is above 0 and all are finite", sum, "Check the method.");
        }
        for (int i = 0; i < mass.length; i++) {
            mass[i] /= sum;
        }
        return new SizeDistribution(points, mass);
    }

    /**
     * Draws one of the parts with the weight's probability, then a size from it. Wider than any average of intervals, because
     * the parts' disagreement is in it.
     *
     * @param weights one for each part, 0 or more, not all 0
     */
    public static SizeDistribution mixture(List<SizeDistribution> parts, double[] weights) {
        double weightSum = Arrays.stream(weights).sum();
        int length = parts.stream().mapToInt(SizeDistribution::points).sum();
        double[] points = new double[length];
        double[] mass = new double[length];
        int next = 0;
        for (int p = 0; p < parts.size(); p++) {
            SizeDistribution part = parts.get(p);
            for (int i = 0; i < part.at.length; i++) {
                points[next] = part.at[i];
                mass[next++] = weights[p] / weightSum * part.mass(i);
            }
        }
        return ofWeighted(points, mass);
    }

    /** The mixture with equal weights: opinions of which none has a better claim (linear opinion pool). */
    public static SizeDistribution pool(List<SizeDistribution> parts) {
        double[] equal = new double[parts.size()];
        Arrays.fill(equal, 1);
        return mixture(parts, equal);
    }

    public int points() {
        return at.length;
    }

    /**
     * @param index 0 to {@link #points()} - 1
     */
    public double point(int index) {
        return at[index];
    }

    /** The weight of a point; all weights together are 1. */
    public double mass(int index) {
        return cumulated[index] - (index == 0 ? 0 : cumulated[index - 1]);
    }

    /**
     * @param level 0 to 1
     */
    public double quantile(double level) {
        int index = Arrays.binarySearch(cumulated, level);
        int first = index < 0 ? -index - 1 : index;
        while (index >= 0 && first > 0 && cumulated[first - 1] >= level) {
            first--;
        }
        return at[Math.min(first, at.length - 1)];
    }

    public double median() {
        return quantile(.5);
    }

    /** The central interval: as much weight below it as above. */
    public Interval interval(Share level) {
        double tail = (1 - level.fraction()) / 2;
        return Interval.of(quantile(tail), quantile(1 - tail));
    }

    public double mean() {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += mass(i) * at[i];
        }
        return sum;
    }

    public double standardDeviation() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += mass(i) * (at[i] - mean) * (at[i] - mean);
        }
        return Math.sqrt(sum);
    }

    /** The weight at or below a size. */
    public double probabilityAtMost(double size) {
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] <= size) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : cumulated[low - 1];
    }

    /**
     * The same distribution on at most so many points of equal weight, for mixing many.
     *
     * @param points 2 or more
     */
    public SizeDistribution thinnedTo(int points) {
        if (at.length <= points) {
            return this;
        }
        double[] quantiles = new double[points];
        for (int i = 0; i < points; i++) {
            quantiles[i] = quantile((i + .5) / points);
        }
        return ofDraws(quantiles);
    }
}
