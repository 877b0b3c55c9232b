package org.toll.math.nuts;

import org.toll.math.model.PosteriorDensity;
import org.toll.math.random.RandomStream;

/** One Markov chain: start, warm-up, draws. Depends on its own random stream only. */
final class Chain {
    private static final double UNDEFINED_STEP = 1e-300;
    private static final int CAUTIOUS_DEPTH = 6;

    private final NutsSettings settings;
    private final Space space;
    private final RandomStream random;
    private final Phase point;
    private final Trajectory trajectory;
    private final int dimension;

    Chain(PosteriorDensity density, NutsSettings settings, RandomStream random) {
        this.settings = settings;
        this.random = random;
        this.space = new Space(density);
        this.dimension = density.dimension();
        this.point = new Phase(dimension);
        this.trajectory = new Trajectory(space, random, dimension, settings.maxTreeDepth());
    }

    /**
     * Runs from a start to the last draw.
     *
     * @param start the model's coordinates; density and gradient are finite there
     * @param quantities number of reported quantities
     */
    ChainResult run(double[] start, int quantities) {
        space.toFree(start, point.free);
        point.logDensity = space.evaluate(point.free, point.gradient);
        DualAveraging averaging = new DualAveraging(settings.targetAcceptance());
        MetricLearner learner = new MetricLearner(settings.metric().forDimension(dimension), space, dimension);
        Windows windows = new Windows(settings.warmup());
        double step = reasonableStep(1);
        averaging.restart(step);
        double[] position = new double[dimension];
        double[] gradient = new double[dimension];
        for (int i = 0; i < settings.warmup(); i++) {
            int depth =
                    windows.isCautious() ? Math.min(CAUTIOUS_DEPTH, settings.maxTreeDepth()) : settings.maxTreeDepth();
            trajectory.transition(point, step, depth);
            step = averaging.next(trajectory.acceptance());
            if (windows.isLearning(i)) {
                space.toPosition(point.free, position);
                space.toGradient(point.gradient, gradient);
                learner.observe(position, gradient);
            }
            if (windows.closesAfter(i)) {
                space.toPosition(point.free, position);
                space.rescale(learner.learn());
                space.toFree(position, point.free);
                point.logDensity = space.evaluate(point.free, point.gradient);
                step = reasonableStep(averaging.averaged());
                averaging.restart(step);
            }
        }
        if (settings.warmup() > 0) {
            step = averaging.averaged();
        }
        space.forgetNaN();
        return sample(step, quantities);
    }

    private ChainResult sample(double step, int quantities) {
        ChainResult result = new ChainResult(quantities, settings.draws());
        double[] position = new double[dimension];
        double[] reported = new double[quantities];
        for (int i = 0; i < settings.draws(); i++) {
            trajectory.transition(point, step, settings.maxTreeDepth());
            space.toPosition(point.free, position);
            space.evaluator().quantities(position, reported);
            result.record(i, reported, position, trajectory, settings.maxTreeDepth());
        }
        result.finish(step, space);
        return result;
    }

    /** A step whose one leap is accepted with a probability near 0.8: where dual averaging starts from. */
    private double reasonableStep(double guess) {
        double step = guess;
        Phase trial = new Phase(dimension);
        boolean grows = acceptsOneStep(trial, step);
        while (step > UNDEFINED_STEP && step < 1e7) {
            double next = grows ? 2 * step : 0.5 * step;
            if (acceptsOneStep(trial, next) != grows) {
                return grows ? step : next;
            }
            step = next;
        }
        return step;
    }

    private boolean acceptsOneStep(Phase trial, double step) {
        trial.copyFrom(point);
        for (int i = 0; i < dimension; i++) {
            trial.momentum[i] = random.normal();
        }
        double before = trial.energy();
        trial.leapfrog(space, step);
        return before - trial.energy() > Math.log(0.8);
    }
}
