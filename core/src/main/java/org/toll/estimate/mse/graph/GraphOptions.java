package org.toll.estimate.mse.graph;

import java.util.Optional;
import java.util.OptionalLong;
import org.toll.base.InvalidInput;

/**
 * The priors of averaging over graphs. The size has the prior 1/N.
 *
 * @param pseudoCounts of the cells; empty for the usual 2^-J
 * @param edgeProbability prior probability of an edge; .5 makes all graphs equally likely
 * @param mostUnseen a hard upper limit of the unseen; empty to go on until the rest has less than a millionth of the weight
 */
public record GraphOptions(Optional<PseudoCounts> pseudoCounts, double edgeProbability, OptionalLong mostUnseen) {
    public static final GraphOptions USUAL = new GraphOptions(Optional.empty(), .5, OptionalLong.empty());

    public GraphOptions {
        if (!(edgeProbability > 0 && edgeProbability < 1)) {
            throw InvalidInput.of("The probability of an edge lies between 0 and 1", edgeProbability, "Use 0.5.");
        }
        if (mostUnseen.isPresent() && mostUnseen.getAsLong() < 1) {
            throw InvalidInput.of("The unseen have an upper limit of 1 or more", mostUnseen.getAsLong(), "Raise it.");
        }
    }

    public GraphOptions withPseudoCounts(PseudoCounts counts) {
        return new GraphOptions(Optional.of(counts), edgeProbability, mostUnseen);
    }

    public GraphOptions withEdgeProbability(double probability) {
        return new GraphOptions(pseudoCounts, probability, mostUnseen);
    }

    public GraphOptions withMostUnseen(long unseen) {
        return new GraphOptions(pseudoCounts, edgeProbability, OptionalLong.of(unseen));
    }
}
