package org.toll.people.name;

import java.text.Normalizer;
import java.util.List;
import org.toll.people.lexicon.Lexicon;

/**
 * Latin letters with and without marks as plain small letters. A mark that decides a sound (š, ž, â) leaves a capital letter
 * of the alphabet of {@link Letters}, or two letters.
 */
final class LatinMarks {
    private static final String[] PLAIN = plain();

    private LatinMarks() {}

    /** Plain letters for a letter, mark or digit; a character of no known script stays itself. */
    static String of(char c) {
        return c < PLAIN.length ? PLAIN[c] : String.valueOf(Character.toLowerCase(c));
    }

    private static String[] plain() {
        String[] table = new String[0x1F00];
        for (char c = 0; c < table.length; c++) {
            String bare = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
            table[c] = bare.substring(0, 1);
        }
        for (List<String> row : Lexicon.rows(LatinMarks.class, "latin-marks.tsv")) {
            char letter = row.get(0).charAt(0);
            table[letter] = row.get(1);
            table[Character.toUpperCase(letter)] = row.get(1);
        }
        table['I'] = "i"; // Also the capital of the Turkish dotless letter.
        return table;
    }
}
