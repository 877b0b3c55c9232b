package org.toll.estimate.mse.graph;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A stretch of numbers of unseen persons, and where to look at it: sixteen places with their step weights.
 *
 * <p>Few unseen are looked at one by one. Beyond that the sum over whole numbers is the integral over half a person more to
 * either side (Euler-Maclaurin: the corrections cancel between neighbouring panels), taken by Gauss's rule in log(unseen).
 *
 * @param from log of the lower edge, or the first whole number
 * @param to log of the upper edge
 * @param isWhole true if the places are sixteen whole numbers in a row
 */
record Panel(double from, double to, boolean isWhole) {
    static final int PLACES = 16;

    /** Below this every number is looked at. */
    static final int WHOLE_BELOW = 257;

    private static final double[] GAUSS_AT = new double[PLACES];
    private static final double[] GAUSS_WEIGHT = new double[PLACES];

    static {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(PLACES);
        for (int i = 0; i < PLACES; i++) {
            GAUSS_AT[i] = rule.getPoint(i);
            GAUSS_WEIGHT[i] = rule.getWeight(i);
        }
    }

    static Panel ofWhole(int first) {
        return new Panel(first, first + PLACES, true);
    }

    static Panel ofLogs(double from, double to) {
        return new Panel(from, to, false);
    }

    Panel lowerHalf() {
        return ofLogs(from, (from + to) / 2);
    }

    Panel upperHalf() {
        return ofLogs((from + to) / 2, to);
    }

    double unseen(int place) {
        return isWhole ? from + place : Math.exp(logAt(place));
    }

    /** Log of the number of whole numbers that a place stands for. */
    double logWeight(int place) {
        return isWhole ? 0 : Math.log(GAUSS_WEIGHT[place] * (to - from) / 2) + logAt(place);
    }

    double logAt(int place) {
        return (from + to) / 2 + (to - from) / 2 * GAUSS_AT[place];
    }

    /**
     * A smooth function between its values at the places.
     *
     * @param values at the sixteen places
     */
    double interpolated(double[] values, double log) {
        double above = 0;
        double below = 0;
        double x = (2 * log - from - to) / (to - from);
        for (int i = 0; i < PLACES; i++) {
            double distance = x - GAUSS_AT[i];
            if (Math.abs(distance) < 1e-14) {
                return values[i];
            }
            double weight = Math.sqrt((1 - GAUSS_AT[i] * GAUSS_AT[i]) * GAUSS_WEIGHT[i]) / distance;
            above += (i % 2 == 0 ? weight : -weight) * values[i];
            below += i % 2 == 0 ? weight : -weight;
        }
        return above / below;
    }
}
