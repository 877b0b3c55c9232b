package org.toll.people.compare.text;

import java.util.List;
import org.toll.base.Citation;

/**
 * Jaro-Winkler similarity: the share of letters that two words have in common at nearby places, less half the transposed ones,
 * raised for a common beginning. 1 for equal words, 0 for words with nothing in common (and for an empty word against
 * another). Made for short names with typing errors; says little of long texts or of words in another order.
 *
 * <p>Winkler's form: a letter is common within half the longer word less one; the beginning counts up to four letters, 0.1 of
 * what is missing to 1 for each, and only where the words already agree by more than 0.7. Jaro's count of transpositions can
 * depend on which word comes first; here the shorter one does (of equal length, the first in the order of code points), so the
 * similarity is symmetric.
 *
 * <p>Words of up to 64 letters take a few machine operations for each letter; longer ones a plain loop over both.
 */
@Citation(
        "Winkler, W. E. (1990): String comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record"
                + " linkage. Proceedings of the Section on Survey Research Methods, American Statistical Association, 354-359.")
public final class JaroWinkler {
    private static final double BOOST_ABOVE = 0.7;
    private static final double BOOST_PER_LETTER = 0.1;
    private static final int LONGEST_BEGINNING = 4;

    private final LetterTable words;

    private JaroWinkler(LetterTable words) {
        this.words = words;
    }

    /** Compares the texts of a table, by their indices. */
    public static JaroWinkler of(LetterTable words) {
        return new JaroWinkler(words);
    }

    /** The similarity of two words, 0 to 1. */
    public static double similarity(String first, String second) {
        return of(LetterTable.of(List.of(first, second))).similarity(0, 1);
    }

    /** The similarity, 0 to 1, of the texts at two indices. */
    public double similarity(int first, int second) {
        int order = words.compare(first, second);
        if (order == 0) {
            return 1;
        }
        int a = order < 0 ? first : second;
        int b = order < 0 ? second : first;
        if (words.length(a) == 0) {
            return 0;
        }
        double jaro = words.length(b) <= LetterTable.WORD ? jaroInWords(a, b) : jaroByLoops(a, b);
        return jaro > BOOST_ABOVE ? jaro + BOOST_PER_LETTER * beginning(a, b) * (1 - jaro) : jaro;
    }

    private double jaroInWords(int a, int b) {
        int lengthA = words.length(a);
        int reach = reach(b);
        long[] positions = words.positions(b);
        long commonA = 0;
        long commonB = 0;
        for (int i = 0; i < lengthA; i++) {
            long near = positions[words.letter(a, i)] & ~commonB & window(i, reach);
            long leftmost = near & -near;
            commonB |= leftmost;
            commonA |= (near == 0 ? 0L : 1L) << i;
        }
        words.clear(b, positions);
        int common = Long.bitCount(commonA);
        int misplaced = 0;
        while (commonA != 0) {
            if (words.letter(a, Long.numberOfTrailingZeros(commonA))
                    != words.letter(b, Long.numberOfTrailingZeros(commonB))) {
                misplaced++;
            }
            commonA &= commonA - 1;
            commonB &= commonB - 1;
        }
        return jaro(common, misplaced, lengthA, words.length(b));
    }

    /** Bits from {@code i - reach} to {@code i + reach}; those past the end of a word match no letter anyway. */
    private static long window(int i, int reach) {
        long from = i > reach ? -1L << (i - reach) : -1L;
        long to = i + reach >= LetterTable.WORD - 1 ? -1L : (1L << (i + reach + 1)) - 1;
        return from & to;
    }

    private double jaroByLoops(int a, int b) {
        int lengthA = words.length(a);
        int lengthB = words.length(b);
        int reach = reach(b);
        boolean[] commonB = new boolean[lengthB];
        int[] matched = new int[lengthA];
        int common = 0;
        for (int i = 0; i < lengthA; i++) {
            for (int j = Math.max(0, i - reach); j <= Math.min(lengthB - 1, i + reach); j++) {
                if (!commonB[j] && words.letter(a, i) == words.letter(b, j)) {
                    commonB[j] = true;
                    matched[common++] = i;
                    break;
                }
            }
        }
        int misplaced = 0;
        int k = 0;
        for (int j = 0; j < lengthB; j++) {
            if (commonB[j] && words.letter(a, matched[k++]) != words.letter(b, j)) {
                misplaced++;
            }
        }
        return jaro(common, misplaced, lengthA, lengthB);
    }

    private int reach(int longer) {
        return Math.max(0, words.length(longer) / 2 - 1);
    }

    private static double jaro(int common, int misplaced, int lengthA, int lengthB) {
        if (common == 0) {
            return 0;
        }
        double inOrder = common - misplaced / 2.0;
        return ((double) common / lengthA + (double) common / lengthB + inOrder / common) / 3;
    }

    private int beginning(int a, int b) {
        int most = Math.min(LONGEST_BEGINNING, words.length(a));
        int same = 0;
        while (same < most && words.letter(a, same) == words.letter(b, same)) {
            same++;
        }
        return same;
    }
}
