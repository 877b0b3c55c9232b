package org.toll.estimate.synthesis;

import org.toll.ledger.Grade;

/**
 * How much a grade counts in the synthesis: the product of a number for the letter and one for the digit. The numbers are a
 * convention, equal steps from 1.0 down to 0.2 with "cannot be judged" below the middle; they order claims, they are no
 * probabilities.
 */
final class GradeWeight {
    private GradeWeight() {}

    static double of(Grade grade) {
        double source = switch (grade.reliability()) {
            case A -> 1.0;
            case B -> 0.8;
            case C -> 0.6;
            case D -> 0.4;
            case E -> 0.2;
            case F -> 0.3;
        };
        double information = switch (grade.credibility()) {
            case CONFIRMED -> 1.0;
            case PROBABLY_TRUE -> 0.8;
            case POSSIBLY_TRUE -> 0.6;
            case DOUBTFUL -> 0.4;
            case IMPROBABLE -> 0.2;
            case CANNOT_BE_JUDGED -> 0.3;
        };
        return source * information;
    }
}
