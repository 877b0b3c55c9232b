package org.toll.people.name;

import java.text.Normalizer;
import org.toll.base.Citation;

/**
 * Spellings of one name brought to one form, whatever the script, the case and the family of transliteration.
 *
 * <p><b>Computes</b> a key in lower-case Latin letters, one for each sound: {@code c} is ч, {@code j} is ж, {@code x} is ш and
 * щ, {@code h} is х; й, и, ы, і and ї are all {@code i}, е, ё, э and є all {@code e}. Words are separated by one space; hyphens
 * are spaces, apostrophes and signs of softness vanish, doubled letters are one. Latin letters inside a Cyrillic word and the
 * reverse are read as what they look like.
 *
 * <p><b>Assumes</b> that a Latin spelling comes from a Slavic or Turkic name. Names of other languages keep apart well enough,
 * but their folds read oddly ({@code John} is {@code ehn}); a table in one Latin script is better served by {@link #plain}.
 * What the fold confuses is listed in {@code docs/methods/names.md}.
 *
 * <p>Pure and safe for many threads; about a microsecond for a word.
 */
@Citation({
    "ICAO (2021). Doc 9303, Machine Readable Travel Documents, part 3, section 6: transliterations.",
    "US Board on Geographic Names (2019). Romanization systems: Russian, Ukrainian, Belarusian.",
    "Cabinet of Ministers of Ukraine (2010). Resolution 55 on the romanisation of the Ukrainian alphabet.",
    "ISO 9:1995. Transliteration of Cyrillic characters into Latin characters."
})
public final class Letters {
    private Letters() {}

    /**
     * Not to be applied to its own result: a folded {@code x} is ш, a written one is ks.
     *
     * @param text one or more words in any script
     * @return lower-case Latin letters and digits, words separated by one space; empty if the text holds neither
     */
    public static String fold(String text) {
        String composed = composed(text);
        FoldedWord word = new FoldedWord(composed.length());
        for (int start = 0; start < composed.length(); ) {
            int end = wordEnd(composed, start);
            if (end > start) {
                Words.read(composed, start, end, word);
            }
            start = end + 1;
        }
        return word.text();
    }

    /**
     * The same text without what carries no meaning: case, accents, apostrophes, invisible characters, doubled spaces, look-alikes
     * of another script. The script stays, and so does each letter but ё (е) and ґ (г).
     *
     * @return words separated by one space
     */
    public static String plain(String text) {
        String composed = composed(text);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int start = 0; start < composed.length(); ) {
            int end = wordEnd(composed, start);
            if (end > start) {
                int before = plain.length();
                if (before > 0) {
                    plain.append(' ');
                }
                int wordStart = plain.length();
                PlainWord.append(composed, start, end, plain);
                if (plain.length() == wordStart) {
                    plain.setLength(before);
                }
            }
            start = end + 1;
        }
        return plain.toString();
    }

    /** Letters that were written as base and mark become one character; texts without marks are returned as they are. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u0300' && c <= '\u036F') || c >= '\uF900') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && CharacterClass.continuesWord(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
