package org.toll.people.model;

import java.util.Locale;
import java.util.function.Function;
import org.toll.people.compare.PlaceComparator;
import org.toll.people.name.Letters;
import org.toll.people.record.Column;

/**
 * How texts of a kind are brought to one form before they are compared.
 *
 * @param fold of each text
 * @param form of what comes out
 */
record TextFolding(Function<String, String> fold, Form form) {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** What folded texts are made of. */
    enum Form {
        /** Words in the letters that they are written in, all of them Latin. */
        LETTERS,
        /** Words in sounds, as {@link Letters#fold} writes them; to fold them again would garble them. */
        SOUNDS,
        /** No words, or places taken apart. */
        OTHER
    }

    /**
     * Words of a column that writes other scripts than Latin are folded to sounds, so that scripts meet; in a Latin column that
     * would only blur. Numbers keep their letters and digits.
     */
    static TextFolding of(FieldKind kind, Column column) {
        return switch (kind) {
            case EMAIL -> other(text -> text.strip().toLowerCase(Locale.ROOT));
            case PHONE, IDENTIFIER, POSTCODE, HOUSE_NUMBER ->
                other(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", ""));
            case NUMBER -> other(TextFolding::number);
            case SEX -> other(TextFolding::sex);
            case PLACE -> isAllLatin(column) ? letters() : other(PlaceComparator::written);
            default -> isAllLatin(column) ? letters() : new TextFolding(Letters::fold, Form.SOUNDS);
        };
    }

    private static TextFolding letters() {
        return new TextFolding(Letters::plain, Form.LETTERS);
    }

    private static TextFolding other(Function<String, String> fold) {
        return new TextFolding(fold, Form.OTHER);
    }

    private static boolean isAllLatin(Column column) {
        return column.texts().stream().allMatch(TextFolding::isLatin);
    }

    private static boolean isLatin(String text) {
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            boolean isLatin = letter < FIRST_BEYOND_ASCII
                    || !Character.isLetter(letter)
                    || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
            if (!isLatin) {
                return false;
            }
        }
        return true;
    }

    private static String number(String text) {
        String digits = text.strip().replace(',', '.');
        return digits.matches("-?\\d+(\\.\\d+)?") ? digits : "";
    }

    /** Male and female in the languages of the headings; anything else keeps its first letter. */
    private static String sex(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("muj")) {
            return "f";
        }
        return switch (word.isEmpty() ? ' ' : word.charAt(0)) {
            case 'm', 'м', 'ч', 'h' -> "m";
            case 'f', 'ж', 'w', 'k' -> "f";
            default -> word;
        };
    }
}
