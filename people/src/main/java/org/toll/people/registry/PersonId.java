package org.toll.people.registry;

import java.util.Locale;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordKey;

/**
 * The public name of a person: ten letters of a keyed hash of the record that founded it, and a check letter, for instance
 * {@code 7K3MQ-9TX4B-C}. It tells nothing of the record. The check letter finds every single wrong letter and every exchange
 * of neighbours.
 *
 * @param value in its canonical form
 */
public record PersonId(String value) implements Comparable<PersonId> {
    private static final int LETTERS = 10;
    private static final int HALF = LETTERS / 2;

    public PersonId {
        String letters = value.replace("-", "");
        boolean isForm = value.length() == LETTERS + 3
                && letters.length() == LETTERS + 1
                && letters.chars().allMatch(letter -> Base32.LETTERS.indexOf(letter) >= 0);
        if (!isForm || check(letters) != 0) {
            throw InvalidInput.of(
                    "A person's id has ten letters and a check letter, like 7K3MQ-9TX4B-C, and this is none",
                    value,
                    "Look for a mistyped letter.");
        }
    }

    /** Reads an id as people type it: lower case, without hyphens, O for 0, I or L for 1. */
    public static PersonId parse(String text) {
        String letters = text.strip()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (letters.length() != LETTERS + 1) {
            return new PersonId(text);
        }
        return new PersonId(hyphened(letters));
    }

    /**
     * @param attempt 0, or more where an earlier id has the same letters or the record founded one before
     */
    static PersonId founded(RecordKey founder, int attempt, KeyedHash hash) {
        String letters = Base32.letters(
                hash.bytes("person", founder.list(), founder.id(), Integer.toString(attempt)), LETTERS);
        return new PersonId(hyphened(letters + Base32.LETTERS.charAt(timesAlpha(check(letters)))));
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String hyphened(String letters) {
        return letters.substring(0, HALF) + "-" + letters.substring(HALF, LETTERS) + "-" + letters.substring(LETTERS);
    }

    /** The letters as a polynomial over the field of 32 elements, at its generator; 0 with the right check letter. */
    private static int check(String letters) {
        int sum = 0;
        for (int k = 0; k < letters.length(); k++) {
            sum = timesAlpha(sum) ^ Base32.LETTERS.indexOf(letters.charAt(k));
        }
        return sum;
    }

    /** Multiplication by x modulo x^5 + x^2 + 1. */
    private static int timesAlpha(int element) {
        int shifted = element << 1;
        return shifted > 31 ? shifted ^ 0b100101 : shifted;
    }
}
