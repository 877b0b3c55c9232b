package org.toll.estimate.mse.latent;

import java.util.Arrays;
import java.util.function.Function;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

/**
 * One independent run: a ladder of samplers, each on a nested random part of the persons. Neighbours propose to exchange their
 * parameters, so that what is found with few persons, where hills are low, comes down to the rung with everybody.
 */
final class TemperedRun {
    private static final int ROUNDS_OF_SPACING = 4;

    private final RungData everybody;
    private final ClassPriors priors;
    private final Draws draws;
    private final RandomStream stream;
    private final int mostRungs;
    private final Function<Draws, ClassState> start;
    private final int[] order;

    private int[] sizes;
    private ClassSampler[] rungs;
    private int[] visitors;
    private boolean[] cameFromEnd;
    private long[] tried;
    private long[] refused;
    private long roundTrips;
    private boolean even;
    private int streams;

    /** From classes scattered around the lists' rates. */
    static TemperedRun scattered(
            CaptureTable table, ClassPriors priors, int firstRungs, int mostRungs, RandomStream stream) {
        RungData data = RungData.of(table);
        return new TemperedRun(
                table, priors, firstRungs, mostRungs, stream, draws -> StartingPoint.of(data, priors, draws));
    }

    /**
     * @param start gives every rung its first state
     */
    TemperedRun(
            CaptureTable table,
            ClassPriors priors,
            int firstRungs,
            int mostRungs,
            RandomStream stream,
            Function<Draws, ClassState> start) {
        this.start = start;
        this.everybody = RungData.of(table);
        this.priors = priors;
        this.stream = stream;
        this.draws = Draws.of(stream.child(0));
        this.mostRungs = mostRungs;
        this.order = mostRungs == 1 ? new int[0] : everybody.shuffled(draws);
        this.sizes = Ladder.geometric((int) everybody.persons, Math.min(firstRungs, mostRungs));
        this.rungs = new ClassSampler[0];
        this.visitors = new int[0];
        this.cameFromEnd = new boolean[0];
        this.tried = new long[0];
        this.refused = new long[0];
        build();
    }

    /** Spaces the rungs, adds some where too many exchanges are refused, and forgets the start. */
    void warmUp(int sweeps) {
        for (int round = 0; round < ROUNDS_OF_SPACING; round++) {
            for (int s = 0; s < sweeps / ROUNDS_OF_SPACING; s++) {
                step();
            }
            if (sizes.length > 2 && round < ROUNDS_OF_SPACING - 1) {
                double[] parts = refusals();
                sizes = Ladder.respaced(sizes, parts, Ladder.wantedRungs(parts, 4, mostRungs));
                build();
            }
        }
        roundTrips = 0;
        Arrays.fill(tried, 0);
        Arrays.fill(refused, 0);
    }

    private void build() {
        ClassSampler[] before = rungs;
        rungs = new ClassSampler[sizes.length];
        for (int t = 0; t < sizes.length; t++) {
            RungData data = t == 0 ? everybody : everybody.first(order, sizes[t]);
            Draws own = Draws.of(stream.child(++streams));
            ClassState first = t < before.length ? before[t].state() : start.apply(own);
            rungs[t] = new ClassSampler(data, priors, first, own);
        }
        visitors = new int[sizes.length];
        for (int t = 0; t < sizes.length; t++) {
            visitors[t] = t;
        }
        cameFromEnd = new boolean[sizes.length];
        tried = new long[Math.max(sizes.length - 1, 0)];
        refused = new long[tried.length];
    }

    /** One sweep of every rung, and exchanges between every second pair of neighbours. */
    void step() {
        for (ClassSampler rung : rungs) {
            rung.sweep();
        }
        even = !even;
        for (int t = even ? 0 : 1; t + 1 < rungs.length; t += 2) {
            exchange(t);
        }
        if (rungs.length > 1) {
            follow();
        }
    }

    private void exchange(int t) {
        ClassSampler lower = rungs[t];
        ClassSampler upper = rungs[t + 1];
        ClassState below = lower.state();
        ClassState above = upper.state();
        double log = lower.logLikelihood(above)
                + upper.logLikelihood(below)
                - lower.logLikelihood(below)
                - upper.logLikelihood(above);
        tried[t]++;
        if (log >= 0 || Math.log(draws.uniform()) < log) {
            lower.takeState(above);
            upper.takeState(below);
            int visitor = visitors[t];
            visitors[t] = visitors[t + 1];
            visitors[t + 1] = visitor;
        } else {
            refused[t]++;
        }
    }

    /** A round trip is a way from the last rung to the first and back. */
    private void follow() {
        cameFromEnd[visitors[rungs.length - 1]] = true;
        if (cameFromEnd[visitors[0]]) {
            cameFromEnd[visitors[0]] = false;
            roundTrips++;
        }
    }

    private double[] refusals() {
        double[] parts = new double[tried.length];
        for (int t = 0; t < parts.length; t++) {
            parts[t] = tried[t] == 0 ? .5 : (double) refused[t] / tried[t];
        }
        return parts;
    }

    ClassSampler everybody() {
        return rungs[0];
    }

    int rungs() {
        return rungs.length;
    }

    long roundTrips() {
        return roundTrips;
    }

    /** The largest part of refused exchanges between neighbours; 0 without neighbours. */
    double worstRefusal() {
        return Arrays.stream(refusals()).max().orElse(0);
    }
}
