package org.toll.people.compare.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.toll.base.InvalidInput;

/**
 * Texts as rows of letters, each letter a number in the common alphabet of all the texts. What the metrics of this package
 * compare. Two bytes for each letter.
 *
 * <p>Immutable and safe for many threads.
 */
public final class LetterTable {
    /** Letters of a text that fit one machine word. */
    static final int WORD = Long.SIZE;

    private static final int LARGEST_ALPHABET = Character.MAX_VALUE + 1;

    private final char[] letters;
    private final int[] starts;
    private final ThreadLocal<long[]> masks;

    private LetterTable(char[] letters, int[] starts, int alphabet) {
        this.letters = letters;
        this.starts = starts;
        this.masks = ThreadLocal.withInitial(() -> new long[alphabet]);
    }

    /**
     * @param texts in any script; their indices are how the metrics speak of them
     * @throws InvalidInput if the texts use more than 65,536 different letters
     */
    public static LetterTable of(List<String> texts) {
        // Sorted by code point, so that the order of two texts does not depend on what else is in the table.
        BitSet used = new BitSet();
        int letter;
        for (String text : texts) {
            for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
                letter = text.codePointAt(at);
                used.set(letter);
            }
        }
        int[] alphabet = used.stream().toArray();
        if (alphabet.length > LARGEST_ALPHABET) {
            throw InvalidInput.of(
                    "Texts use at most " + LARGEST_ALPHABET + " different letters", alphabet.length, "Is this text?");
        }
        int[] starts = new int[texts.size() + 1];
        for (int text = 0; text < texts.size(); text++) {
            String word = texts.get(text);
            starts[text + 1] = Math.addExact(starts[text], word.codePointCount(0, word.length()));
        }
        char[] letters = new char[starts[texts.size()]];
        int at = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                letters[at++] = (char) Arrays.binarySearch(alphabet, text.codePointAt(i));
            }
        }
        return new LetterTable(letters, starts, alphabet.length);
    }

    /** Number of texts. */
    public int size() {
        return starts.length - 1;
    }

    /** Letters of a text. */
    public int length(int text) {
        return starts[text + 1] - starts[text];
    }

    char letter(int text, int position) {
        return letters[starts[text] + position];
    }

    boolean isEqual(int first, int second) {
        return compare(first, second) == 0;
    }

    /** Orders by length, then by letters. */
    int compare(int first, int second) {
        int byLength = Integer.compare(length(first), length(second));
        return byLength != 0
                ? byLength
                : Arrays.compare(
                        letters, starts[first], starts[first + 1], letters, starts[second], starts[second + 1]);
    }

    /**
     * For each letter of the alphabet the positions, as bits, at which a text of at most {@link #WORD} letters has it. The
     * array belongs to the calling thread until it hands it back by {@link #clear}.
     */
    long[] positions(int text) {
        long[] positions = masks.get();
        long bit = 1;
        for (int at = starts[text]; at < starts[text + 1]; at++) {
            positions[letters[at]] |= bit;
            bit <<= 1;
        }
        return positions;
    }

    void clear(int text, long[] positions) {
        for (int at = starts[text]; at < starts[text + 1]; at++) {
            positions[letters[at]] = 0;
        }
    }
}
