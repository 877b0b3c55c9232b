package org.toll.people.compare;

import java.util.Arrays;
import java.util.List;
import org.toll.people.compare.Ladder.Rung;
import org.toll.people.compare.text.JaroWinkler;
import org.toll.people.compare.text.LetterTable;
import org.toll.people.compare.text.Osa;

/**
 * How alike two spellings are: the rungs that all comparators of words share. Most words have too few letters in common to be
 * alike at all, which bit masks and first letters tell before any letter is compared.
 */
final class Spelling {
    // Winkler's own cut for "probably the same name" in census files is 0.92; below 0.82 most pairs are chance.
    private static final double ALIKE = 0.92;
    private static final double ROUGHLY_ALIKE = 0.82;

    // Each letter of a common beginning adds 0.1 of what is missing to 1, up to four.
    private static final double BOOST_PER_LETTER = 0.1;
    private static final int LONGEST_BEGINNING = 4;

    private static final int SHORT = 3;
    private static final int LETTER_BITS = 52;
    private static final long LETTERS = (1L << LETTER_BITS) - 1;
    private static final int LONGEST = (1 << (Long.SIZE - LETTER_BITS - 1)) - 1;

    /** Of each length what it is divided by: the processor multiplies much faster than it divides. */
    private static final double[] ONE_PER = new double[LONGEST];

    static {
        Arrays.setAll(ONE_PER, length -> 1.0 / length);
    }

    private final JaroWinkler similarity;
    private final Osa distance;
    /**
     * Of each word, side by side for one look into memory: its length, up to {@value #LONGEST}, above the set of its letters;
     * then its first four letters.
     */
    private final long[] signatures;

    Spelling(List<String> words) {
        LetterTable table = LetterTable.of(words);
        similarity = JaroWinkler.of(table);
        distance = Osa.of(table);
        signatures = new long[2 * words.size()];
        for (int code = 0; code < words.size(); code++) {
            int[] letters = words.get(code).codePoints().toArray();
            signatures[2 * code] = signature(letters);
            signatures[2 * code + 1] = beginning(letters);
        }
    }

    // Letters that share a bit make words look more alike, never less: the bounds below hold.
    private static long signature(int[] letters) {
        long signature = (long) Math.min(letters.length, LONGEST) << LETTER_BITS;
        for (int letter : letters) {
            signature |= 1L << (letter % LETTER_BITS);
        }
        return signature;
    }

    /** Sixteen bits for each letter, the first lowest; the same is true of letters that share them. */
    private static long beginning(int[] letters) {
        long beginning = 0;
        for (int at = 0; at < Math.min(letters.length, LONGEST_BEGINNING); at++) {
            beginning |= (long) (letters[at] & 0xFFFF) << (Character.SIZE * at);
        }
        return beginning;
    }

    /** One letter added, lost or changed, or two neighbours swapped. */
    Rung oneSlip() {
        return new Rung("one slip", this::isOneSlip);
    }

    /** Jaro-Winkler 0.92 or more. */
    Rung alike() {
        return new Rung("alike", this::isAlike);
    }

    /** Jaro-Winkler 0.82 or more. */
    Rung roughlyAlike() {
        return new Rung("roughly alike", this::isRoughlyAlike);
    }

    /** Whether any rung can hold; words of two letters can be one slip apart and not even roughly alike. */
    boolean mayBeAlike(int first, int second) {
        return mostSimilar(first, second) >= ROUGHLY_ALIKE
                || (length(signatures[2 * first]) <= SHORT && length(signatures[2 * second]) <= SHORT);
    }

    boolean isOneSlip(int first, int second) {
        long one = signatures[2 * first];
        long other = signatures[2 * second];
        return Math.abs(length(one) - length(other)) <= 1
                && foreign(one, other) <= 1
                && foreign(other, one) <= 1
                && distance.distance(first, second) <= 1;
    }

    boolean isAlike(int first, int second) {
        return isSimilar(first, second, ALIKE);
    }

    boolean isRoughlyAlike(int first, int second) {
        return isSimilar(first, second, ROUGHLY_ALIKE);
    }

    private boolean isSimilar(int first, int second, double least) {
        return mostSimilar(first, second) >= least && similarity.similarity(first, second) >= least;
    }

    /** What the similarity is at most, by the letters that one has and the other lacks, and by how they begin. */
    private double mostSimilar(int first, int second) {
        long one = signatures[2 * first];
        long other = signatures[2 * second];
        int lengthOfOne = length(one);
        int lengthOfOther = length(other);
        if (lengthOfOne == 0 || lengthOfOther == 0 || Math.max(lengthOfOne, lengthOfOther) == LONGEST) {
            return 1;
        }
        int common = Math.min(lengthOfOne - foreign(one, other), lengthOfOther - foreign(other, one));
        double jaro = (common * (ONE_PER[lengthOfOne] + ONE_PER[lengthOfOther]) + 1) / 3;
        return jaro + BOOST_PER_LETTER * commonBeginning(first, second) * (1 - jaro) + 1e-9;
    }

    private int commonBeginning(int first, int second) {
        long differences = signatures[2 * first + 1] ^ signatures[2 * second + 1];
        return Long.numberOfTrailingZeros(differences) / Character.SIZE;
    }

    /** At least so many letters of a word are not in the other. */
    private static int foreign(long word, long other) {
        return Long.bitCount(word & ~other & LETTERS);
    }

    private static int length(long signature) {
        return (int) (signature >>> LETTER_BITS);
    }
}
