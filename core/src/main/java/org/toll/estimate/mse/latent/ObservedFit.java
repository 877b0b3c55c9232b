package org.toll.estimate.mse.latent;

import java.util.ArrayList;
import java.util.List;

/** Accumulates how well the observed patterns are predicted. It says nothing about the unseen. */
final class ObservedFit {
    private final RungData data;
    private final double[] work = new double[100];
    private final double[] mean;
    private final double[] logMean;
    private final double[] logSquares;
    private final double[] inverse;
    private int draws;

    ObservedFit(RungData data) {
        this.data = data;
        this.mean = new double[data.counts.length];
        this.logMean = new double[data.counts.length];
        this.logSquares = new double[data.counts.length];
        this.inverse = new double[data.counts.length];
    }

    void add(ClassState state) {
        double logSeen = Math.log1p(-state.unseenProbability());
        draws++;
        for (int i = 0; i < mean.length; i++) {
            double log = PatternProbability.log(state, data.members[i], work) - logSeen;
            mean[i] += Math.exp(log);
            inverse[i] += Math.exp(-log);
            double step = log - logMean[i];
            logMean[i] += step / draws;
            logSquares[i] += step * (log - logMean[i]);
        }
    }

    /**
     * For each pattern the log probability of one of its persons given all others: draws given everybody are weighted with what
     * that person did to the posterior, which leaves the harmonic mean.
     */
    static List<Double> leftOut(List<ObservedFit> runs) {
        List<Double> logs = new ArrayList<>();
        double draws = runs.stream().mapToInt(run -> run.draws).sum();
        for (int i = 0; i < runs.get(0).inverse.length; i++) {
            int pattern = i;
            double sum = runs.stream().mapToDouble(run -> run.inverse[pattern]).sum();
            logs.add(Math.log(draws / sum));
        }
        return logs;
    }

    /** WAIC, on the deviance scale; the mean over runs. */
    static double waic(List<ObservedFit> runs) {
        return runs.stream().mapToDouble(ObservedFit::waic).average().orElseThrow();
    }

    private double waic() {
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
            double variance = draws > 1 ? logSquares[i] / (draws - 1) : 0;
            sum += data.counts[i] * (Math.log(Math.max(mean[i] / draws, 1e-300)) - variance);
        }
        return -2 * sum;
    }
}
