package org.toll.estimate.mse.latent;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.InvalidInput;

/**
 * How probable it is beforehand that a person of a class is on a list: a beta law for each list, whose second shape belongs to the
 * class where several are given.
 *
 * <p>With one second shape, chances on J lists add up to a firm opinion about the number of lists that a person of a class is on:
 * it weighs like J times the first shape captures, and draws classes that lists hardly reach, where most of the unseen are,
 * towards the prior's own level. With several, each class finds its level.
 *
 * @param yes first shape, .5 or more
 * @param no second shapes, equally probable beforehand, each .5 or more; one or more
 */
public record InclusionPrior(double yes, List<Double> no) {
    /** The prior of LCMCR. */
    public static final InclusionPrior UNIFORM = new InclusionPrior(1, List.of(1.0));

    private static final double LARGEST = 1e6;

    /** Chosen with the fewest lists of a person among three shapes and two numbers (decision 0111). */
    private static final double SHAPE = 2;

    private static final double FEWEST = .25;

    public InclusionPrior {
        no = List.copyOf(no);
        boolean isProper = !no.isEmpty() && isShape(yes) && no.stream().allMatch(InclusionPrior::isShape);
        if (!isProper) {
            throw InvalidInput.of(
                    "The shapes of the prior of inclusion are .5 or more", yes + ", " + no, "Use 1 and 1.");
        }
    }

    /**
     * Levels at which a person of the class is on half of the lists, a quarter, and so on, as long as that is {@value #FEWEST}
     * lists or more.
     *
     * @param lists 2 or more
     */
    static InclusionPrior withLevels(int lists) {
        List<Double> no = new ArrayList<>();
        for (double expected = lists / 2.0; expected >= FEWEST; expected /= 2) {
            no.add(SHAPE * (lists / expected - 1));
        }
        return new InclusionPrior(SHAPE, no);
    }

    private static boolean isShape(double shape) {
        return shape >= .5 && shape < LARGEST;
    }

    boolean isUniform() {
        return yes == 1 && no.equals(UNIFORM.no);
    }
}
