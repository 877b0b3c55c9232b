package org.toll.estimate.mse.latent;

/**
 * The parameters of the mixture: what moves between rungs. Persons' classes and the unseen are integrated out of it, and drawn
 * afresh in each sweep.
 */
final class ClassState {
    final int classes;
    /** Odds of inclusion, list by list, then class by class. */
    final double[][] odds;
    /** Probability to be on no list, class by class. */
    final double[] missAll;
    /** Weights of the classes; they sum to 1. */
    final double[] weights;
    /** Which of the priors' second shapes of inclusion is the class's. */
    final int[] levels;

    double logLastWeight;
    double concentration;

    ClassState(int lists, int classes) {
        this.classes = classes;
        this.odds = new double[lists][classes];
        this.missAll = new double[classes];
        this.weights = new double[classes];
        this.levels = new int[classes];
    }

    /** Probability that a person is on no list. */
    double unseenProbability() {
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            sum += weights[k] * missAll[k];
        }
        return Math.min(sum, 1 - 1e-15);
    }

    ClassState copy() {
        ClassState copy = new ClassState(odds.length, classes);
        for (int j = 0; j < odds.length; j++) {
            System.arraycopy(odds[j], 0, copy.odds[j], 0, classes);
        }
        System.arraycopy(missAll, 0, copy.missAll, 0, classes);
        System.arraycopy(weights, 0, copy.weights, 0, classes);
        System.arraycopy(levels, 0, copy.levels, 0, classes);
        copy.logLastWeight = logLastWeight;
        copy.concentration = concentration;
        return copy;
    }

    void swapLabels(int i, int j) {
        for (double[] list : odds) {
            swap(list, i, j);
        }
        swap(missAll, i, j);
        swap(weights, i, j);
        int kept = levels[i];
        levels[i] = levels[j];
        levels[j] = kept;
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
