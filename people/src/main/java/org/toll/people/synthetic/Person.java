package org.toll.people.synthetic;

import java.time.LocalDate;
import org.toll.people.name.GivenNameEntry;

/**
 * One invented person: the truth behind records.
 *
 * @param number from 0
 * @param identity what he is called
 * @param birth day of birth
 * @param death day of death
 * @param home where he comes from
 * @param unit number of an invented unit
 * @param callSign empty for most
 */
record Person(int number, Identity identity, LocalDate birth, LocalDate death, Home home, int unit, String callSign) {

    /**
     * A name before it is spelled.
     *
     * @param people whose names these are, as in {@code surnames.tsv}
     * @param surname of a man, in Ukrainian if the people is {@code uk}, else in Russian
     * @param given own name
     * @param father the father's own name
     */
    record Identity(String people, String surname, GivenNameEntry given, GivenNameEntry father) {}
}
