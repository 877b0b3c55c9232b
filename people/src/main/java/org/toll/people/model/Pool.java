package org.toll.people.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.toll.people.model.Sessions.Session;

/**
 * Puts together what sessions taught: m probabilities as means weighted by the expected matches that speak, and how far the
 * sessions lie apart. Not thread-safe.
 */
final class Pool {
    /** Matches that are too few to speak of a session's spread. */
    private static final double FEW_MATCHES = 5;

    private final List<String> fields;
    private final List<double[]> u;
    private final double[][] sums;
    private final double[] weights;
    private final double[] leastBits;
    private final double[] mostBits;
    private final int[] taught;
    private double swappedSum;
    private double swappedWeight = 1;

    /**
     * @param fields of the comparisons
     * @param u of the comparisons, which the sessions used
     * @param swappedBefore share of swapped names expected beforehand, worth one match
     */
    Pool(List<String> fields, List<double[]> u, double swappedBefore) {
        this.fields = fields;
        this.u = u;
        this.sums = u.stream().map(shares -> new double[shares.length]).toArray(double[][]::new);
        this.weights = new double[u.size()];
        this.leastBits = new double[u.size()];
        this.mostBits = new double[u.size()];
        this.taught = new int[u.size()];
        this.swappedSum = swappedBefore;
    }

    void add(Session session, Em.Result result) {
        for (int i = 0; i < session.learns().size(); i++) {
            add(session.learns().get(i), result.m().get(i), result.evidence()[i]);
        }
        if (session.hasSwap()) {
            int last = session.learns().size();
            swappedSum += result.evidence()[last] * result.m().get(last)[0];
            swappedWeight += result.evidence()[last];
        }
    }

    private void add(int k, double[] m, double evidence) {
        for (int level = 0; level < m.length; level++) {
            sums[k][level] += evidence * m[level];
        }
        weights[k] += evidence;
        if (evidence >= FEW_MATCHES) {
            double bits = Math.log(m[0] / u.get(k)[0]) / Math.log(2);
            leastBits[k] = taught[k] == 0 ? bits : Math.min(leastBits[k], bits);
            mostBits[k] = taught[k] == 0 ? bits : Math.max(mostBits[k], bits);
            taught[k]++;
        }
    }

    /** The mean m of a comparison; what was known before where nothing taught it. */
    double[] m(int k, double[] before) {
        return weights[k] > 0
                ? Arrays.stream(sums[k]).map(sum -> sum / weights[k]).toArray()
                : before.clone();
    }

    /** Share of matches whose names changed places. */
    double swapped() {
        return swappedSum / swappedWeight;
    }

    List<LearnedSpread> spreads() {
        List<LearnedSpread> spreads = new ArrayList<>();
        for (int k = 0; k < taught.length; k++) {
            spreads.add(new LearnedSpread(fields.get(k), taught[k], leastBits[k], mostBits[k]));
        }
        return spreads;
    }
}
