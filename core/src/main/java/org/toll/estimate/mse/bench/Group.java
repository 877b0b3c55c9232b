package org.toll.estimate.mse.bench;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.toll.estimate.mse.draw.Draws;

/** Persons with the same pattern probabilities. */
final class Group {
    private static final int RASCH_GROUPS = 60;

    private final long persons;
    private final double[] inclusion;
    private final double interaction;
    private final int[] pairs;

    private Group(long persons, double[] inclusion, double interaction, int[] pairs) {
        this.persons = persons;
        this.inclusion = inclusion.clone();
        this.interaction = interaction;
        this.pairs = pairs.clone();
    }

    /** Lists independent, each with its inclusion probability. */
    static Group of(long persons, double... inclusion) {
        return dependent(persons, inclusion, 0);
    }

    /**
     * Pairs of lists with a log-linear interaction.
     *
     * @param pairs bit sets of two lists
     */
    static Group dependent(long persons, double[] inclusion, double interaction, int... pairs) {
        return new Group(persons, inclusion, interaction, pairs);
    }

    /**
     * Persons whose log odds of inclusion are normal, in many groups.
     *
     * @param spread standard deviation of the log odds
     * @param middle inclusion of the person in the middle, list by list
     */
    static Group[] rasch(long persons, double spread, double... middle) {
        NormalDistribution normal = new NormalDistribution(0, 1);
        Group[] groups = new Group[RASCH_GROUPS];
        for (int g = 0; g < groups.length; g++) {
            double shift = spread * normal.inverseCumulativeProbability((g + .5) / groups.length);
            double[] inclusion = Arrays.stream(middle)
                    .map(p -> 1 / (1 + (1 - p) / p * Math.exp(-shift)))
                    .toArray();
            groups[g] = of(persons / groups.length, inclusion);
        }
        return groups;
    }

    long persons() {
        return persons;
    }

    int lists() {
        return inclusion.length;
    }

    boolean isReachable() {
        return Arrays.stream(inclusion).anyMatch(p -> p > 0);
    }

    /** Persons by pattern, the unseen first. */
    long[] draw(Draws draws) {
        return draws.multinomial(persons, patterns());
    }

    /** Probabilities of all patterns; not kept, as twenty lists have a million. */
    private double[] patterns() {
        double[] patterns = new double[1 << inclusion.length];
        for (int pattern = 0; pattern < patterns.length; pattern++) {
            double weight = 1;
            for (int j = 0; j < inclusion.length; j++) {
                weight *= ((pattern >>> j) & 1) == 1 ? inclusion[j] : 1 - inclusion[j];
            }
            for (int pair : pairs) {
                weight *= (pattern & pair) == pair ? Math.exp(interaction) : 1;
            }
            patterns[pattern] = weight;
        }
        double sum = Arrays.stream(patterns).sum();
        for (int pattern = 0; pattern < patterns.length; pattern++) {
            patterns[pattern] /= sum;
        }
        return patterns;
    }
}
