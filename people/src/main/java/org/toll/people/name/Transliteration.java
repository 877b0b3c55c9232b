package org.toll.people.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.toll.base.Citation;
import org.toll.people.lexicon.Lexicon;

/**
 * Families of Latin spelling of Cyrillic names. {@link Letters#fold} reads them all; these write.
 *
 * <p>Exact for the official tables; the press has no table, and what stands here are its habits.
 */
@Citation({
    "US Board on Geographic Names (2019). Romanization systems: Russian, Ukrainian.",
    "ISO 9:1995. Transliteration of Cyrillic characters into Latin characters.",
    "ICAO (2021). Doc 9303, Machine Readable Travel Documents, part 3, section 6.",
    "Cabinet of Ministers of Ukraine (2010). Resolution 55 on the romanisation of the Ukrainian alphabet."
})
public enum Transliteration {
    BGN(Language.RUSSIAN),
    ISO_9(Language.RUSSIAN),
    /** Russian passports since 2013. */
    PASSPORT(Language.RUSSIAN),
    /** English press with y: Sergey, Yury, Solovyov. */
    PRESS_Y(Language.RUSSIAN),
    /** English press with i: Sergei, Yuri, Soloviev. */
    PRESS_I(Language.RUSSIAN),
    GERMAN(Language.RUSSIAN),
    FRENCH(Language.RUSSIAN),
    /** The national table, also of Ukrainian passports. */
    UKRAINIAN_2010(Language.UKRAINIAN),
    UKRAINIAN_BGN(Language.UKRAINIAN),
    UKRAINIAN_GERMAN(Language.UKRAINIAN);

    private static final String VOWELS = "аеєёиіїоуыэюя";
    private static final String SIGNS = "ьъ'’";

    private final Language language;

    Transliteration(Language language) {
        this.language = language;
    }

    /** The language whose letters the family spells. */
    public Language language() {
        return language;
    }

    /**
     * @param cyrillic words in the family's language; capitals are kept, other characters stay as they are
     * @return the Latin spelling
     */
    public String latin(String cyrillic) {
        Map<String, String> rules = Tables.RULES.getOrDefault(this, Map.of());
        String lower = cyrillic.toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder(2 * cyrillic.length());
        for (int at = 0; at < lower.length(); ) {
            Rule rule = rule(rules, lower, at);
            boolean isCapital = Character.isUpperCase(cyrillic.charAt(at));
            latin.append(isCapital ? capitalised(rule.latin()) : rule.latin());
            at += rule.letters();
        }
        return latin.toString();
    }

    private record Rule(String latin, int letters) {}

    private static Rule rule(Map<String, String> rules, String text, int at) {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        String ending = rules.get(text.substring(at, end) + "$");
        if (ending != null && end > at) {
            return new Rule(ending, end - at);
        }
        String pair = at + 2 <= text.length() ? rules.get(text.substring(at, at + 2)) : null;
        if (pair != null) {
            return new Rule(pair, 2);
        }
        String letter = text.substring(at, at + 1);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean isStart = !isLetter(before);
        String found = isStart ? rules.get("^" + letter) : null;
        if (found == null && (isStart || isOneOf(VOWELS, before) || isOneOf(SIGNS, before))) {
            found = rules.get("+" + letter);
        }
        if (found == null && isOneOf(VOWELS, before) && isOneOf(VOWELS, after)) {
            found = rules.get("=" + letter);
        }
        return new Rule(found == null ? rules.getOrDefault(letter, letter) : found, 1);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || isOneOf(SIGNS, c);
    }

    private static boolean isOneOf(String characters, char c) {
        return characters.indexOf(c) >= 0;
    }

    private static String capitalised(String latin) {
        return latin.isEmpty() ? latin : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    private static final class Tables {
        static final Map<Transliteration, Map<String, String>> RULES = read();

        private static Map<Transliteration, Map<String, String>> read() {
            List<List<String>> rows = Lexicon.rows(Transliteration.class, "transliteration.tsv");
            Map<Transliteration, Map<String, String>> rules = new EnumMap<>(Transliteration.class);
            for (int column = 1; column < rows.get(0).size(); column++) {
                Map<String, String> family = new HashMap<>();
                for (List<String> row : rows.subList(1, rows.size())) {
                    if (!row.get(column).isEmpty()) {
                        family.put(row.get(0), row.get(column).equals("-") ? "" : row.get(column));
                    }
                }
                rules.put(valueOf(rows.get(0).get(column)), Map.copyOf(family));
            }
            return rules;
        }
    }
}
