package org.toll.estimate.mse.size;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Share;

/**
 * A hill of a distribution. Several hills of some weight mean that the data allow several answers, which an interval hides.
 *
 * @param at its top, persons
 * @param mass the weight from valley to valley
 */
public record Mode(double at, Share mass) {
    private static final int BINS = 256;

    /** Hills with less weight, or with a valley less deep, are taken for ripples of the draws. */
    private static final double LEAST_MASS = .02;

    private static final double VALLEY = .8;

    /** The hills of a kernel density of log size, in ascending order; at least one. */
    public static List<Mode> of(SizeDistribution size) {
        double low = Math.log(Math.max(size.quantile(.001), 1e-9));
        double high = Math.log(Math.max(size.quantile(.999), 1e-9));
        if (!(high > low)) {
            return List.of(new Mode(size.median(), Share.ofFraction(1)));
        }
        double[] density = density(size, low, high);
        List<Integer> tops = new ArrayList<>();
        List<Integer> valleys = new ArrayList<>();
        int top = 0;
        int valley = 0;
        boolean climbing = true;
        for (int b = 1; b < BINS; b++) {
            if (climbing) {
                top = density[b] > density[top] ? b : top;
                if (density[b] < VALLEY * density[top]) {
                    tops.add(top);
                    climbing = false;
                    valley = b;
                }
            } else {
                valley = density[b] < density[valley] ? b : valley;
                if (density[b] * VALLEY > density[valley]) {
                    valleys.add(valley);
                    climbing = true;
                    top = b;
                }
            }
        }
        if (climbing) {
            tops.add(top);
        }
        return heavy(size, tops, valleys, low, (high - low) / BINS);
    }

    private static List<Mode> heavy(
            SizeDistribution size, List<Integer> tops, List<Integer> valleys, double low, double width) {
        List<Mode> modes = new ArrayList<>();
        double below = 0;
        for (int m = 0; m < tops.size(); m++) {
            double upTo = m < valleys.size() ? size.probabilityAtMost(sizeAt(valleys.get(m), low, width)) : 1;
            if (upTo - below >= LEAST_MASS) {
                modes.add(new Mode(sizeAt(tops.get(m), low, width), Share.ofFraction(Math.min(1, upTo - below))));
            }
            below = upTo;
        }
        return List.copyOf(modes);
    }

    private static double sizeAt(int bin, double low, double width) {
        return Math.exp(low + (bin + .5) * width);
    }

    /** A histogram of log size smoothed with a Gauss kernel of Silverman's width. */
    private static double[] density(SizeDistribution size, double low, double high) {
        double[] histogram = new double[BINS];
        double mean = 0;
        double square = 0;
        for (int i = 0; i < size.points(); i++) {
            double x = Math.log(Math.max(size.point(i), 1e-9));
            int bin = (int) ((x - low) / (high - low) * BINS);
            if (bin >= 0 && bin < BINS) {
                histogram[bin] += size.mass(i);
                mean += size.mass(i) * x;
                square += size.mass(i) * x * x;
            }
        }
        double spread = Math.sqrt(Math.max(square - mean * mean, 0));
        double iqr = Math.log(Math.max(size.quantile(.75), 1e-9) / Math.max(size.quantile(.25), 1e-9)) / 1.34;
        // A grid counts as many draws: the width for 1,000 is smooth enough to count hills.
        double bandwidth = .9 * Math.min(spread, iqr > 0 ? iqr : spread) * Math.pow(1000, -.2);
        double step = (high - low) / BINS;
        int reach = (int) Math.ceil(4 * bandwidth / step) + 1;
        double[] smooth = new double[BINS];
        for (int b = 0; b < BINS; b++) {
            for (int d = Math.max(0, b - reach); d <= Math.min(BINS - 1, b + reach); d++) {
                double z = (d - b) * step / Math.max(bandwidth, step / 2);
                smooth[b] += histogram[d] * Math.exp(-z * z / 2);
            }
        }
        return smooth;
    }
}
