package org.toll.store.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who misspelt a word probably meant. */
final class Suggestion {
    private static final int LONGEST = 60;

    private Suggestion() {}

    /** "Did you mean 'killed'? " with a trailing space, or nothing if no word is near. */
    static String sentence(String written, Collection<String> words) {
        return nearest(written, words)
                .map(word -> "Did you mean '" + word + "'? ")
                .orElse("");
    }

    /** The word within a third of its length of edits (one edit: a letter changed, added or left out); the first if several. */
    static Optional<String> nearest(String written, Collection<String> words) {
        String wanted =
                written.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> edits(wanted, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> edits(wanted, word)));
    }

    /** Levenshtein distance. */
    private static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
