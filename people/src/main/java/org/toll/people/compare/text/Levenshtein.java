package org.toll.people.compare.text;

import java.util.List;
import org.toll.base.Citation;

/**
 * Levenshtein distance: the fewest letters to insert, delete or replace that turn one word into the other. An adjacent swap
 * counts two; where it should count one, use {@link Osa}.
 *
 * <p>Myers' bit vectors, one step for each letter of the longer word, where the shorter has up to 64 letters; otherwise a plain
 * table of two rows.
 */
@Citation(
        "Myers, G. (1999): A fast bit-vector algorithm for approximate string matching based on dynamic programming. Journal"
                + " of the ACM 46 (3), 395-415; in the form of Hyyro, H. (2003): A bit-vector algorithm for computing Levenshtein and"
                + " Damerau edit distances. Nordic Journal of Computing 10, 29-39.")
public final class Levenshtein {
    private final EditDistance distance;

    private Levenshtein(LetterTable words) {
        this.distance = new EditDistance(words, false);
    }

    /** Compares the texts of a table, by their indices. */
    public static Levenshtein of(LetterTable words) {
        return new Levenshtein(words);
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
