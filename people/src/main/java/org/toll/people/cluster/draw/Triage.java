package org.toll.people.cluster.draw;

import org.toll.base.InvalidInput;

/**
 * What is to be done with a new record.
 *
 * @see BacklogTriage
 */
public enum Triage {
    IN_LIST,
    NEW,
    LOOK;

    /**
     * @param probabilityInList that the record's person is in the list
     * @param sureFrom between 0.5 and 1: at or above it the record is in the list, at or below the rest to 1 it is new
     */
    static Triage of(double probabilityInList, double sureFrom) {
        if (!(sureFrom > 0.5 && sureFrom <= 1)) {
            throw InvalidInput.of("Sure is a probability above 0.5, up to 1", sureFrom, "Use 0.99.");
        }
        if (probabilityInList >= sureFrom) {
            return IN_LIST;
        }
        return probabilityInList <= 1 - sureFrom ? NEW : LOOK;
    }
}
