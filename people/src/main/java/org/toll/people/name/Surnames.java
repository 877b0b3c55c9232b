package org.toll.people.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Forms of surnames by sex: Ivanova is Ivanov, Vyshnevska and Vishnevskaya are Vishnevski, Shevchenko has one form.
 *
 * <p><b>Bias.</b> A man named Kalyna or Shcherbina is cut as if he were a woman; both records of him are, so he still meets
 * himself, but he also meets a Kalinin's sister-in-law spelled Kalin. Ukrainian adjectives in -a (Chorna) are not recognised.
 */
public final class Surnames {
    private Surnames() {}

    /**
     * The form that the surnames of a man and of his sister share.
     *
     * @param folded in the form of {@link Letters#fold}; a double surname is treated part by part
     */
    public static String neutral(String folded) {
        if (folded.indexOf(' ') < 0) {
            return neutralWord(folded);
        }
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ")) {
            words.add(neutralWord(word));
        }
        return String.join(" ", words);
    }

    /** Whose form the folded surname is; {@code EITHER} where it is used by both or has no Slavic ending. */
    public static Sex sexOf(String folded) {
        if (isFeminine(folded)) {
            return Sex.FEMALE;
        }
        boolean isMasculine = hasEnding(folded, "ov")
                || hasEnding(folded, "ev")
                || hasEnding(folded, "in")
                || hasEnding(folded, "ski")
                || hasEnding(folded, "oi");
        return isMasculine ? Sex.MALE : Sex.EITHER;
    }

    private static boolean isFeminine(String word) {
        return hasEnding(word, "ova")
                || hasEnding(word, "eva")
                || hasEnding(word, "ina")
                || hasEnding(word, "ska")
                || hasEnding(word, "aia");
    }

    private static String neutralWord(String word) {
        if (hasEnding(word, "skaia")) {
            return cut(word, 3) + "i";
        }
        if (hasEnding(word, "ska")) {
            return cut(word, 1) + "i";
        }
        if (hasEnding(word, "aia")) {
            return cut(word, 3) + "i";
        }
        if (hasEnding(word, "oi")) {
            return cut(word, 2) + "i"; // Tolstoi and Tolstaia meet in the middle
        }
        return isFeminine(word) ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean hasEnding(String word, String ending) {
        return word.length() >= ending.length() + 2 && word.endsWith(ending);
    }
}
