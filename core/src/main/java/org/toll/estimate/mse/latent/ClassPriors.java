package org.toll.estimate.mse.latent;

import org.toll.base.InvalidInput;

/**
 * The priors of the latent-class model.
 *
 * @param classes most classes, 1 or more; unneeded ones stay empty
 * @param inclusion on a list, of a person of a class
 * @param concentrationShape of the gamma law of the stick-breaking weight, above 0
 * @param concentrationRate of that law, above 0
 * @param unseenPerObserved a hard cap: at most so many unseen for each observed person, above 0
 */
public record ClassPriors(
        int classes,
        InclusionPrior inclusion,
        double concentrationShape,
        double concentrationRate,
        double unseenPerObserved) {
    /** Ten classes, uniform inclusion, Gamma(1/4, 1/4), cap 20: those of LCMCR, whose cap is not documented. */
    public static final ClassPriors USUAL = new ClassPriors(10, InclusionPrior.UNIFORM, .25, .25, 20);

    /** Up to so many lists the uniform prior of the reference implementation is kept. */
    private static final int MOST_LISTS_FOR_UNIFORM = 6;

    /**
     * Those of LCMCR up to six lists. Beyond, uniform inclusion would say beforehand that nobody is unseen, so that each class
     * has a level of its own.
     */
    public static ClassPriors usual(int lists) {
        return lists <= MOST_LISTS_FOR_UNIFORM ? USUAL : USUAL.withInclusion(InclusionPrior.withLevels(lists));
    }

    public ClassPriors {
        if (classes < 1 || classes > 100) {
            throw InvalidInput.of("The model has 1 to 100 classes", classes, "Use 10.");
        }
        if (!(concentrationShape > 0 && concentrationRate > 0)) {
            throw InvalidInput.of(
                    "The prior of the concentration has shape and rate above 0",
                    concentrationShape + ", " + concentrationRate,
                    "Use .25 and .25.");
        }
        if (!(unseenPerObserved > 0 && unseenPerObserved < 1e6)) {
            throw InvalidInput.of("The cap of unseen for each observed lies above 0", unseenPerObserved, "Use 20.");
        }
    }

    public ClassPriors withClasses(int number) {
        return new ClassPriors(number, inclusion, concentrationShape, concentrationRate, unseenPerObserved);
    }

    public ClassPriors withUnseenPerObserved(double cap) {
        return new ClassPriors(classes, inclusion, concentrationShape, concentrationRate, cap);
    }

    public ClassPriors withInclusion(InclusionPrior other) {
        return new ClassPriors(classes, other, concentrationShape, concentrationRate, unseenPerObserved);
    }
}
