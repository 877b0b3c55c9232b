package org.toll.estimate.excess;

import org.toll.base.InvalidInput;

/**
 * Registered deaths of one age band in one year.
 *
 * @param male persons, not negative
 * @param female persons, not negative
 */
public record Deaths(long male, long female) {
    public Deaths {
        if (male < 0 || female < 0) {
            throw InvalidInput.of(
                    "Deaths cannot be negative", male + " male, " + female + " female", "Check the table.");
        }
    }

    /**
     * What is left when the deaths of one cause are taken out.
     *
     * @throws InvalidInput if the cause has more deaths than there are
     */
    Deaths without(Deaths cause) {
        if (cause.male > male || cause.female > female) {
            throw InvalidInput.of(
                    "The cause to be removed has more deaths than all causes together",
                    cause + " of " + this,
                    "Check that both tables cover the same people, years and ages.");
        }
        return new Deaths(male - cause.male, female - cause.female);
    }

    /**
     * Male deaths for each female death.
     *
     * @throws InvalidInput if no woman died
     */
    double ratio() {
        if (female == 0) {
            throw InvalidInput.of(
                    "Without female deaths there is no ratio of male to female deaths",
                    this,
                    "Use a wider age band or a larger region.");
        }
        return (double) male / female;
    }
}
