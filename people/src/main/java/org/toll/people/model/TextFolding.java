package org.toll.people.model;

import java.util.Locale;
import java.util.function.Function;
import org.toll.people.compare.PlaceComparator;
import org.toll.people.name.Letters;
import org.toll.people.record.Column;

/** How texts of a kind are brought to one form before they are compared. */
final class TextFolding {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private TextFolding() {}

    /**
     * Words of a column that writes other scripts than Latin are folded to sounds, so that scripts meet; in a Latin column that
     * would only blur. Numbers keep their letters and digits.
     */
    static Function<String, String> of(FieldKind kind, Column column) {
        return switch (kind) {
            case EMAIL -> text -> text.strip().toLowerCase(Locale.ROOT);
            case PHONE, IDENTIFIER, POSTCODE, HOUSE_NUMBER ->
                text -> text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
            case NUMBER -> TextFolding::number;
            case SEX -> TextFolding::sex;
            case PLACE -> isAllLatin(column) ? Letters::plain : PlaceComparator::written;
            default -> isAllLatin(column) ? Letters::plain : Letters::fold;
        };
    }

    /** Whether words of a column keep the letters that they are written in. */
    static boolean keepsLetters(FieldKind kind, Column column) {
        return switch (kind) {
            case EMAIL, PHONE, IDENTIFIER, POSTCODE, HOUSE_NUMBER, NUMBER, SEX -> false;
            default -> isAllLatin(column);
        };
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
