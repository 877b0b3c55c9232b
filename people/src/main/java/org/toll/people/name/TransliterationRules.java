package org.toll.people.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.toll.people.lexicon.Lexicon;

/** The rules of one family of transliteration, from its column of {@code transliteration.tsv}. Immutable. */
final class TransliterationRules {
    private static final String VOWELS = "аеєёиіїоуыэюя";
    private static final String SIGNS = "ьъ'’";

    /** Spelling of a letter at the start, after a vowel or sign, between vowels, and elsewhere; the first that exists counts. */
    private record Letter(
            @Nullable String initial,
            @Nullable String iotated,
            @Nullable String between,
            @Nullable String anywhere) {}

    private final Map<Character, Letter> letters = new HashMap<>();
    private final Map<String, String> pairs = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();

    private TransliterationRules(List<List<String>> rows, int column) {
        Map<String, String> single = new HashMap<>();
        for (List<String> row : rows) {
            String key = row.get(0);
            String latin = row.get(column).equals("-") ? "" : row.get(column);
            if (row.get(column).isEmpty()) {
                continue;
            }
            if (key.endsWith("$")) {
                endings.put(key.substring(0, key.length() - 1), latin);
            } else if (key.length() == 2 && "+^=".indexOf(key.charAt(0)) < 0) {
                pairs.put(key, latin);
            } else {
                single.put(key, latin);
            }
        }
        single.keySet().forEach(key -> {
            String letter = key.substring(key.length() - 1);
            letters.put(
                    letter.charAt(0),
                    new Letter(
                            single.get("^" + letter),
                            single.get("+" + letter),
                            single.get("=" + letter),
                            single.get(letter)));
        });
    }

    static TransliterationRules of(Transliteration family) {
        return Objects.requireNonNull(Tables.RULES.get(family), "each family has a column");
    }

    String apply(String cyrillic) {
        int length = cyrillic.length();
        char[] lower = new char[length];
        for (int i = 0; i < length; i++) {
            lower[i] = Character.toLowerCase(cyrillic.charAt(i));
        }
        StringBuilder latin = new StringBuilder(2 * length);
        for (int at = 0; at < length; ) {
            at += step(lower, at, latin, Character.isUpperCase(cyrillic.charAt(at)));
        }
        return latin.toString();
    }

    /** Appends the spelling of what stands at a position and answers how many letters that was. */
    private int step(char[] text, int at, StringBuilder latin, boolean isCapital) {
        Letter letter = letters.get(text[at]);
        if (letter == null) {
            latin.append(isCapital ? Character.toUpperCase(text[at]) : text[at]);
            return 1;
        }
        String ending = at + 2 == text.length || (at + 2 < text.length && !isLetter(text[at + 2]))
                ? endings.get(new String(text, at, 2))
                : null;
        if (ending != null) {
            append(ending, latin, isCapital);
            return 2;
        }
        String pair = at + 2 <= text.length && !pairs.isEmpty() ? pairs.get(new String(text, at, 2)) : null;
        if (pair != null) {
            append(pair, latin, isCapital);
            return 2;
        }
        String spelled = single(letter, text, at);
        if (spelled != null) {
            append(spelled, latin, isCapital);
        }
        return 1;
    }

    private static @Nullable String single(Letter letter, char[] text, int at) {
        char before = at == 0 ? ' ' : text[at - 1];
        boolean isStart = !isLetter(before);
        boolean isAfterVowel = VOWELS.indexOf(before) >= 0;
        if (isStart && letter.initial != null) {
            return letter.initial;
        }
        if (letter.iotated != null && (isStart || isAfterVowel || SIGNS.indexOf(before) >= 0)) {
            return letter.iotated;
        }
        boolean isBetween = isAfterVowel && at + 1 < text.length && VOWELS.indexOf(text[at + 1]) >= 0;
        return isBetween && letter.between != null ? letter.between : letter.anywhere;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || SIGNS.indexOf(c) >= 0;
    }

    private static void append(String spelled, StringBuilder latin, boolean isCapital) {
        if (isCapital && !spelled.isEmpty()) {
            latin.append(Character.toUpperCase(spelled.charAt(0))).append(spelled, 1, spelled.length());
        } else {
            latin.append(spelled);
        }
    }

    private static final class Tables {
        static final Map<Transliteration, TransliterationRules> RULES = read();

        private static Map<Transliteration, TransliterationRules> read() {
            List<List<String>> rows = new ArrayList<>(Lexicon.rows(Transliteration.class, "transliteration.tsv"));
            List<String> header = rows.remove(0);
            Map<Transliteration, TransliterationRules> rules = new EnumMap<>(Transliteration.class);
            for (int column = 1; column < header.size(); column++) {
                rules.put(Transliteration.valueOf(header.get(column)), new TransliterationRules(rows, column));
            }
            return rules;
        }
    }
}
