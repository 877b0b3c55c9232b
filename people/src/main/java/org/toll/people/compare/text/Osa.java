package org.toll.people.compare.text;

import java.util.List;
import org.toll.base.Citation;

/**
 * Optimal string alignment, the restricted Damerau distance: the fewest letters to insert, delete, replace, or swap with their
 * neighbour, where no letter is touched twice. What a typist's slip costs. It is not a metric: {@code CA} to {@code ABC} is 3,
 * though {@code CA} to {@code AC} is 1 and {@code AC} to {@code ABC} is 1.
 *
 * <p>Hyyrö's bit vectors, one step for each letter of the longer word, where the shorter has up to 64 letters; otherwise a
 * plain table of three rows.
 */
@Citation(
        "Hyyro, H. (2003): A bit-vector algorithm for computing Levenshtein and Damerau edit distances. Nordic Journal of"
                + " Computing 10, 29-39.")
public final class Osa {
    private final EditDistance distance;

    private Osa(LetterTable words) {
        this.distance = new EditDistance(words, true);
    }

    /** Compares the texts of a table, by their indices. */
    public static Osa of(LetterTable words) {
        return new Osa(words);
    }

    /** The distance of two words in letters. */
    public static int distance(String first, String second) {
        return of(LetterTable.of(List.of(first, second))).distance(0, 1);
    }

    /** The distance in letters of the texts at two indices. */
    public int distance(int first, int second) {
        return distance.between(first, second);
    }
}
