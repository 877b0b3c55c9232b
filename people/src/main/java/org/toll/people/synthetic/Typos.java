package org.toll.people.synthetic;

import org.toll.math.random.RandomStream;

/** One wrong letter: changed, lost, doubled by a neighbour, or swapped with the next. */
final class Typos {
    private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщыэюя";
    private static final String UKRAINIAN = "абвгдежзийклмнопрстуфхцчшщіїєюя";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    private Typos() {}

    /** The text with one slip in a letter; texts of one letter stay as they are. */
    static String in(String word, RandomStream stream) {
        if (word.chars().filter(Character::isLetter).count() < 2) {
            return word;
        }
        // First letters are watched more closely than others; a quarter of the slips may still hit them.
        boolean isAnywhere = stream.uniform() < 0.25;
        int at;
        do {
            at = isAnywhere ? stream.index(word.length()) : 1 + stream.index(word.length() - 1);
        } while (!Character.isLetter(word.charAt(at)));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = word.charAt(at);
        return switch (stream.index(4)) {
            case 0 -> before + other(letter, word, stream) + after;
            case 1 -> before + after;
            case 2 -> before + letter + other(letter, word, stream) + after;
            default ->
                at + 1 < word.length() && Character.isLetter(word.charAt(at + 1))
                        ? before + word.charAt(at + 1) + letter + word.substring(at + 2)
                        : before + other(letter, word, stream) + after;
        };
    }

    private static char other(char letter, String word, RandomStream stream) {
        String alphabet = alphabet(word);
        char other;
        do {
            other = alphabet.charAt(stream.index(alphabet.length()));
        } while (other == Character.toLowerCase(letter));
        return Character.isUpperCase(letter) ? Character.toUpperCase(other) : other;
    }

    private static String alphabet(String word) {
        boolean isUkrainian = word.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
        boolean isCyrillic = word.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
        return isUkrainian ? UKRAINIAN : isCyrillic ? RUSSIAN : LATIN;
    }
}
