package org.toll.people.name;

/** What a character is to a name: a letter of one of three scripts, something to skip, or the end of a word. */
final class CharacterClass {
    private CharacterClass() {}

    static boolean continuesWord(char c) {
        return isSkipped(c) || Character.isLetterOrDigit(c);
    }

    /** Marks, invisible characters and apostrophes: they neither are letters nor end a word. */
    static boolean isSkipped(char c) {
        if (c < 0x80) {
            return c == '\'' || c == '`';
        }
        return (c >= '\u0300' && c <= '\u036F') // combining marks that found no base
                || (c >= '\u02B0' && c <= '\u02FF') // modifier letters: primes and apostrophes of transliteration
                || (c >= '\u200B' && c <= '\u200F') // zero width, directions
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || (c >= '\u064B' && c <= '\u065F') // Arabic vowel signs
                || c == '\u0670'
                || c == '\u0640' // Arabic lengthening stroke
                || c == '\u00AD' // soft hyphen
                || c == '\uFEFF'
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u201D' // the hard sign of BGN
                || c == '\u2032'
                || c == '\u2033'
                || c == '\u00B4';
    }

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF';
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '\u00C0' && c <= '\u024F') || isLatinExtra(c);
    }

    private static boolean isLatinExtra(char c) {
        return c >= '\u1E00' && c <= '\u1EFF';
    }
}
