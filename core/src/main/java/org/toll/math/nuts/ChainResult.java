package org.toll.math.nuts;

/** What one chain brings home. */
final class ChainResult {
    final double[][] quantities;
    final double[][] positions;
    final double[] energies;
    final boolean[] diverged;
    int deepTrees;
    double sumAcceptance;
    double step;
    long gradients;
    long notANumber;
    double[] placeOfNaN = {};

    ChainResult(int quantities, int draws) {
        this.quantities = new double[quantities][draws];
        this.positions = new double[draws][];
        this.energies = new double[draws];
        this.diverged = new boolean[draws];
    }

    void record(int draw, double[] reported, double[] position, Trajectory trajectory, int maxDepth) {
        for (int q = 0; q < reported.length; q++) {
            quantities[q][draw] = reported[q];
        }
        positions[draw] = position.clone();
        energies[draw] = trajectory.energy();
        diverged[draw] = trajectory.diverged();
        sumAcceptance += trajectory.acceptance();
        if (trajectory.depth() >= maxDepth) {
            deepTrees++;
        }
    }

    void finish(double finalStep, Space space) {
        step = finalStep;
        gradients = space.gradients();
        notANumber = space.notANumber();
        placeOfNaN = space.placeOfNaN();
    }

    /** The draws of one coordinate of the model, on the unconstrained scale. */
    double[] coordinate(int i) {
        double[] values = new double[positions.length];
        for (int draw = 0; draw < values.length; draw++) {
            values[draw] = positions[draw][i];
        }
        return values;
    }

    int divergences() {
        int count = 0;
        for (boolean one : diverged) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
