package org.toll.estimate.fusion.reading;

import java.util.Arrays;

/** Consecutive months and the part of each one's flow that a claim is about, 0 to 1. Immutable. */
public final class Exposure {
    private final int from;
    private final double[] weights;

    Exposure(int from, double[] weights) {
        this.from = from;
        this.weights = weights;
    }

    /** The first bin. */
    public int from() {
        return from;
    }

    /** The last bin. */
    public int to() {
        return from + weights.length - 1;
    }

    /** The number of months' worth of flow. */
    public double months() {
        return Arrays.stream(weights).sum();
    }

    /**
     * @param bin any; 0 outside the exposure
     */
    public double weight(int bin) {
        return bin < from || bin > to() ? 0 : weights[bin - from];
    }

    /** The weights of the bins {@link #from()} to {@link #to()}. */
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public String toString() {
        return from + ".." + to() + " x " + Arrays.toString(weights);
    }
}
