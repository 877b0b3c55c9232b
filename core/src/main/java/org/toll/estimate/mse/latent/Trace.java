package org.toll.estimate.mse.latent;

import java.util.Arrays;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;

/** What is kept of one run: the unseen at every few sweeps, and what the checks need. */
final class Trace {
    /** Neighbouring sweeps are nearly the same: keeping more would only cost memory. */
    static final int EVERY = 5;

    /** Of the kept draws every so many are asked how well they predict the observed. */
    private static final int FIT_EVERY = 2;

    /** Checks that replicate the whole table are made once in so many kept draws. */
    private static final int CHECK_EVERY = 10;

    private final RungData data;
    private final double threshold;
    private final OverlapChecks checks;
    private ObservedFit fit;
    private final Draws draws;
    private double[] unseen = new double[1024];
    private double[] reachable = new double[1024];
    private double[] interactionRatio = new double[1024];
    private int length;
    private int atCap;

    /**
     * @param threshold classes whose members are on some list with at least this probability count as reachable
     */
    Trace(CaptureTable table, double threshold, Draws draws) {
        this.data = RungData.of(table);
        this.threshold = threshold;
        this.checks = new OverlapChecks(table);
        this.fit = new ObservedFit(data);
        this.draws = draws;
    }

    void keep(ClassSampler sampler) {
        if (length == unseen.length) {
            unseen = Arrays.copyOf(unseen, 2 * length);
            reachable = Arrays.copyOf(reachable, 2 * length);
            interactionRatio = Arrays.copyOf(interactionRatio, 2 * length);
        }
        ClassState state = sampler.state();
        long now = sampler.unseenNow();
        unseen[length] = now;
        reachable[length] = now * reachableShare(state);
        atCap += now >= sampler.cap() * .98 ? 1 : 0;
        interactionRatio[length] = checks.isPossible() ? checks.oddOverEven(state) : Double.NaN;
        if (length % FIT_EVERY == 0) {
            fit.add(state);
        }
        if (length % CHECK_EVERY == 0 && checks.isPossible()) {
            checks.replicate(state, draws);
        }
        length++;
    }

    /** What was measured of a part of the run that is thrown away goes with it. */
    void forgetFit() {
        fit = new ObservedFit(data);
    }

    private double reachableShare(ClassState state) {
        double all = 0;
        double reached = 0;
        for (int k = 0; k < state.classes; k++) {
            double missing = state.weights[k] * state.missAll[k];
            all += missing;
            reached += 1 - state.missAll[k] >= threshold ? missing : 0;
        }
        return all > 0 ? reached / all : 1;
    }

    double[] unseen(int from) {
        return Arrays.copyOfRange(unseen, from, length);
    }

    double[] reachable(int from) {
        return Arrays.copyOfRange(reachable, from, length);
    }

    double[] interactionRatio(int from) {
        return Arrays.copyOfRange(interactionRatio, from, length);
    }

    int length() {
        return length;
    }

    int atCap() {
        return atCap;
    }

    OverlapChecks checks() {
        return checks;
    }

    ObservedFit fit() {
        return fit;
    }
}
