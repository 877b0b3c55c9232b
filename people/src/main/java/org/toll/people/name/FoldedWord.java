package org.toll.people.name;

import java.util.Arrays;

/**
 * Takes the sounds of words one by one and keeps what spellings agree on. The rules that belong to sounds, not to a script,
 * live here, so that both scripts obey the same.
 */
final class FoldedWord {
    /** Endings of Slavic surnames and patronymics. */
    private static final String[] SLAVIC_ENDINGS = {
        "ov", "ev", "in", "ova", "eva", "ina", "enko", "ko", "uk", "ak", "ik", "ski", "ska", "skaia", "ets", "ic", "vna"
    };

    private char[] letters;
    private int size;
    private int wordStart;

    FoldedWord(int expected) {
        letters = new char[expected + 8];
    }

    void beginWord() {
        if (size > 0) {
            push(' ');
        }
        wordStart = size;
    }

    /** One sound in the alphabet of {@link Letters}. */
    void add(char sound) {
        char last = size > wordStart ? letters[size - 1] : ' ';
        if (sound == last) {
            return; // Gennadiy and Genadiy, Dmitrii and Dmitri
        }
        if (last == 'i' && (sound == 'e' || sound == 'o')) {
            // Anatolievich and Anatolyevich, Pyotr and Petr, Yeltsin and Eltsin
            size--;
            add('e');
        } else if (sound == 'c' && (last == 's' || last == 'x')) {
            letters[size - 1] = 'x'; // shch, sch, szcz, сч
        } else if (sound == 'c' && last == 't') {
            letters[size - 1] = 'c'; // tch, тч
        } else if (sound == 'u' && last == 'o') {
            letters[size - 1] = 'u'; // Belousov, since Latin ou is у
        } else {
            push(sound);
        }
    }

    void addAll(String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            add(sounds.charAt(i));
        }
    }

    void endWord() {
        if (size == wordStart) {
            size = Math.max(0, wordStart - 1);
            return;
        }
        settleVowelAfterHush();
        settleG();
    }

    /**
     * The Ukrainian г is h in Latin letters, so g and h are one wherever no other language tells them apart: inside a word, before
     * a consonant, and in a word with a Slavic ending. Hill and Gill stay two names.
     */
    private void settleG() {
        boolean isFirstKept = size - wordStart < 2 || (isVowel(letters[wordStart + 1]) && !isSlavic());
        for (int i = isFirstKept ? wordStart + 1 : wordStart; i < size; i++) {
            if (letters[i] == 'h') {
                letters[i] = 'g';
            }
        }
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /** Gorbachov is Gorbachev, Khrushchov is Khrushchev. */
    private void settleVowelAfterHush() {
        int end = letters[size - 1] == 'a' ? size - 1 : size;
        boolean isOv = end - wordStart >= 4 && letters[end - 1] == 'v' && letters[end - 2] == 'o';
        if (isOv && (letters[end - 3] == 'c' || letters[end - 3] == 'x')) {
            letters[end - 2] = 'e';
        }
    }

    private boolean isSlavic() {
        for (String ending : SLAVIC_ENDINGS) {
            if (endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(String ending) {
        int from = size - ending.length();
        if (from < wordStart + 2) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (letters[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void push(char c) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, 2 * size);
        }
        letters[size++] = c;
    }

    String text() {
        return new String(letters, 0, size);
    }
}
