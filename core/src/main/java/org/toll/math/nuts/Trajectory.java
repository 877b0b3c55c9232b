package org.toll.math.nuts;

import org.toll.math.random.RandomStream;

/**
 * One transition of the no-U-turn sampler: a trajectory doubled forwards or backwards until it turns, and one of its points drawn
 * with weight exp(-energy), later halves preferred. The turn is tested on whole sub-trajectories and across the seams between
 * their halves.
 *
 * <p><b>Source.</b> Hoffman and Gelman (2014), JMLR 15; Betancourt (2017), arXiv:1701.02434, appendix A (multinomial sampling,
 * generalised criterion); the tests across seams as in Stan since version 2.21.
 */
final class Trajectory {
    private static final double DIVERGENT_ENERGY_ERROR = 1000;

    private final Space space;
    private final RandomStream random;
    private final Phase current;
    private final Phase forward;
    private final Phase backward;
    private final Phase proposal;
    private final Branch[] branches;
    private final Edges edges;
    private final double[] rho;
    private final double[] oldSum;
    private final double[] oldInner;

    private double step;
    private double startEnergy;
    private double sumAcceptance;
    private int leapfrogs;
    private boolean diverged;
    private int depth;
    private double energy;

    Trajectory(Space space, RandomStream random, int dimension, int maxDepth) {
        this.space = space;
        this.random = random;
        this.current = new Phase(dimension);
        this.forward = new Phase(dimension);
        this.backward = new Phase(dimension);
        this.proposal = new Phase(dimension);
        this.edges = new Edges(dimension);
        this.rho = new double[dimension];
        this.oldSum = new double[dimension];
        this.oldInner = new double[dimension];
        this.branches = new Branch[maxDepth + 1];
        for (int i = 0; i < branches.length; i++) {
            branches[i] = new Branch(dimension);
        }
    }

    /** The two ends of a sub-trajectory and the sum of its momenta. */
    private static final class Edges {
        final double[] first;
        final double[] last;
        final double[] sum;
        double logWeight;

        Edges(int dimension) {
            first = new double[dimension];
            last = new double[dimension];
            sum = new double[dimension];
        }
    }

    /** Working memory of one level of the recursion. */
    private static final class Branch {
        final Edges early;
        final Edges late;
        final Phase lateProposal;

        Branch(int dimension) {
            early = new Edges(dimension);
            late = new Edges(dimension);
            lateProposal = new Phase(dimension);
        }
    }

    /**
     * Moves {@code point} to the next draw.
     *
     * @param point its place, log density and gradient; changed
     * @param depthLimit not above that of the constructor
     */
    void transition(Phase point, double stepSize, int depthLimit) {
        int n = rho.length;
        for (int i = 0; i < n; i++) {
            point.momentum[i] = random.normal();
        }
        step = stepSize;
        startEnergy = point.energy();
        energy = startEnergy;
        sumAcceptance = 0;
        leapfrogs = 0;
        diverged = false;
        depth = 0;
        forward.copyFrom(point);
        backward.copyFrom(point);
        System.arraycopy(point.momentum, 0, rho, 0, n);
        double logWeight = 0;
        while (depth < depthLimit) {
            boolean goesForward = random.uniform() > 0.5;
            Phase end = goesForward ? forward : backward;
            // Where the new half will be joined on.
            System.arraycopy(end.momentum, 0, oldInner, 0, n);
            current.copyFrom(end);
            boolean valid = build(depth, goesForward ? 1 : -1, edges, proposal);
            end.copyFrom(current);
            if (!valid) {
                break;
            }
            depth++;
            if (Math.log(random.uniform()) < edges.logWeight - logWeight) {
                point.copyPlaceFrom(proposal);
                energy = proposal.energy();
            }
            logWeight = logAdd(logWeight, edges.logWeight);
            System.arraycopy(rho, 0, oldSum, 0, n);
            add(rho, edges.sum);
            double[] oldOuter = goesForward ? backward.momentum : forward.momentum;
            boolean goesOn = keepsGoing(backward.momentum, forward.momentum, rho)
                    && keepsGoingExtended(oldOuter, edges.first, oldSum, edges.first)
                    && keepsGoingExtended(oldInner, edges.last, edges.sum, oldInner);
            if (!goesOn) {
                break;
            }
        }
    }

    /** A sub-trajectory of 2^level steps from {@code current}, in one direction of time; false if it turns or diverges. */
    private boolean build(int level, int direction, Edges result, Phase chosen) {
        if (level == 0) {
            return leaf(direction, result, chosen);
        }
        Branch branch = branches[level];
        if (!build(level - 1, direction, branch.early, chosen)) {
            return false;
        }
        if (!build(level - 1, direction, branch.late, branch.lateProposal)) {
            return false;
        }
        Edges early = branch.early;
        Edges late = branch.late;
        result.logWeight = logAdd(early.logWeight, late.logWeight);
        if (Math.log(random.uniform()) < late.logWeight - result.logWeight) {
            chosen.copyFrom(branch.lateProposal);
        }
        int n = rho.length;
        System.arraycopy(early.first, 0, result.first, 0, n);
        System.arraycopy(late.last, 0, result.last, 0, n);
        for (int i = 0; i < n; i++) {
            result.sum[i] = early.sum[i] + late.sum[i];
        }
        return keepsGoing(early.first, late.last, result.sum)
                && keepsGoingExtended(early.first, late.first, early.sum, late.first)
                && keepsGoingExtended(early.last, late.last, late.sum, early.last);
    }

    private boolean leaf(int direction, Edges result, Phase chosen) {
        current.leapfrog(space, direction * step);
        leapfrogs++;
        double error = current.energy() - startEnergy;
        if (error > DIVERGENT_ENERGY_ERROR) {
            diverged = true;
        }
        sumAcceptance += error <= 0 ? 1 : Math.exp(-error);
        result.logWeight = -error;
        chosen.copyFrom(current);
        int n = rho.length;
        System.arraycopy(current.momentum, 0, result.first, 0, n);
        System.arraycopy(current.momentum, 0, result.last, 0, n);
        System.arraycopy(current.momentum, 0, result.sum, 0, n);
        return !diverged;
    }

    /** Both ends still move along the sum of the momenta. */
    private static boolean keepsGoing(double[] first, double[] last, double[] sum) {
        int n = sum.length;
        return Triangular.dot(first, 0, sum, 0, n) > 0 && Triangular.dot(last, 0, sum, 0, n) > 0;
    }

    /** {@link #keepsGoing} for one half extended by the nearest point of the other. */
    private static boolean keepsGoingExtended(double[] first, double[] last, double[] sum, double[] extra) {
        double alongFirst = 0;
        double alongLast = 0;
        for (int i = 0; i < sum.length; i++) {
            double total = sum[i] + extra[i];
            alongFirst += first[i] * total;
            alongLast += last[i] * total;
        }
        return alongFirst > 0 && alongLast > 0;
    }

    private static void add(double[] target, double[] source) {
        for (int i = 0; i < target.length; i++) {
            target[i] += source[i];
        }
    }

    private static double logAdd(double a, double b) {
        double max = Math.max(a, b);
        return max == Double.NEGATIVE_INFINITY ? max : max + Math.log1p(Math.exp(-Math.abs(a - b)));
    }

    /** Mean acceptance probability over the trajectory: what the step size is tuned by. */
    double acceptance() {
        return sumAcceptance / leapfrogs;
    }

    double energy() {
        return energy;
    }

    int depth() {
        return depth;
    }

    boolean diverged() {
        return diverged;
    }
}
