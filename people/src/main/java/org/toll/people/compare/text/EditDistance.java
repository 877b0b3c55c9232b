package org.toll.people.compare.text;

/** Edit distances in bit vectors; with swaps of neighbours (optimal string alignment) or without (Levenshtein). */
final class EditDistance {
    private final LetterTable words;
    private final boolean swaps;

    EditDistance(LetterTable words, boolean swaps) {
        this.words = words;
        this.swaps = swaps;
    }

    int between(int first, int second) {
        int order = words.compare(first, second);
        if (order == 0) {
            return 0;
        }
        int shorter = order < 0 ? first : second;
        int longer = order < 0 ? second : first;
        if (words.length(shorter) == 0) {
            return words.length(longer);
        }
        return words.length(shorter) <= LetterTable.WORD ? inWords(shorter, longer) : byTable(shorter, longer);
    }

    /**
     * A column of the table of distances as the bits at which it rises (up) and falls (down) from one letter of the pattern to
     * the next. Names follow the paper: VP, VN are {@code up}, {@code down}; HP, HN are {@code right}, {@code left}.
     */
    private int inWords(int pattern, int text) {
        long[] positions = words.positions(pattern);
        int distance = words.length(pattern);
        long last = 1L << (distance - 1);
        long up = -1;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        for (int j = 0; j < words.length(text); j++) {
            long match = positions[words.letter(text, j)];
            long swap = swaps ? ((~diagonal & match) << 1) & before : 0;
            diagonal = (((match & up) + up) ^ up) | match | down | swap;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            if ((right & last) != 0) {
                distance++;
            }
            if ((left & last) != 0) {
                distance--;
            }
            right = (right << 1) | 1;
            up = (left << 1) | ~(diagonal | right);
            down = right & diagonal;
            before = match;
        }
        words.clear(pattern, positions);
        return distance;
    }

    private int byTable(int a, int b) {
        int width = words.length(b) + 1;
        int[] beforeLast = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= words.length(a); i++) {
            row[0] = i;
            for (int j = 1; j < width; j++) {
                int replaced = last[j - 1] + (words.letter(a, i - 1) == words.letter(b, j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (swaps && i > 1 && j > 1 && isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[width - 1];
    }

    private boolean isSwap(int a, int i, int b, int j) {
        return words.letter(a, i - 1) == words.letter(b, j - 2) && words.letter(a, i - 2) == words.letter(b, j - 1);
    }
}
