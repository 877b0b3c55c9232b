package org.toll.people.cluster;

import java.util.Arrays;
import org.toll.base.InvalidInput;

/**
 * Which records are one person. People are numbered from 0 in the order of their first record, so that equal clusterings are
 * equal arrays.
 *
 * <p>Immutable.
 */
public final class Clustering {
    private final int[] personOf;
    private final int people;

    private Clustering(int[] personOf, int people) {
        this.personOf = personOf;
        this.people = people;
    }

    /**
     * @param labels for each record any label of 0 or more; records with one label are one person
     * @throws InvalidInput if a label is negative or above the number of records
     */
    public static Clustering ofLabels(int[] labels) {
        int[] number = new int[labels.length];
        Arrays.fill(number, -1);
        int[] personOf = new int[labels.length];
        int people = 0;
        for (int record = 0; record < labels.length; record++) {
            int label = labels[record];
            if (label < 0 || label >= labels.length) {
                throw InvalidInput.of("A label lies between 0 and the number of records", label, "");
            }
            if (number[label] < 0) {
                number[label] = people++;
            }
            personOf[record] = number[label];
        }
        return new Clustering(personOf, people);
    }

    /** Number of records. */
    public int records() {
        return personOf.length;
    }

    /** Number of distinct people. */
    public int people() {
        return people;
    }

    /** The person, from 0, of a record. */
    public int personOf(int record) {
        return personOf[record];
    }

    /** Whether two records are one person. */
    public boolean isSamePerson(int first, int second) {
        return personOf[first] == personOf[second];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clustering that && Arrays.equals(personOf, that.personOf);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(personOf);
    }

    @Override
    public String toString() {
        return records() + " records of " + people + " people";
    }
}
