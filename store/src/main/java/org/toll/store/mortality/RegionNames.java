package org.toll.store.mortality;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;

/**
 * One spelling for one region. Tables typed by hand mix Latin letters into Cyrillic words, where nobody sees them and no search
 * finds them.
 */
final class RegionNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<Character, Character> TO_CYRILLIC = pairs("ABCEHKMOPTXaceopxy", "АВСЕНКМОРТХасеорху");
    private static final Map<Character, Character> TO_LATIN = pairs("АВСЕНКМОРТХасеорху", "ABCEHKMOPTXaceopxy");

    private RegionNames() {}

    /**
     * Composes characters, joins blanks, and gives words that mix the two alphabets back to the one to which most of their
     * letters that look like no other belong.
     *
     * @throws InvalidInput if a word mixes the alphabets in letters that cannot be mistaken for each other
     */
    static String normalise(String name) {
        String composed =
                Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        return WORD.matcher(composed).replaceAll(RegionNames::oneAlphabet);
    }

    private static String oneAlphabet(MatchResult match) {
        String word = match.group();
        if (!hasScript(word, Character.UnicodeScript.LATIN) || !hasScript(word, Character.UnicodeScript.CYRILLIC)) {
            return word;
        }
        String cyrillic = replace(word, TO_CYRILLIC);
        if (!hasScript(cyrillic, Character.UnicodeScript.LATIN)) {
            return cyrillic;
        }
        String latin = replace(word, TO_LATIN);
        if (!hasScript(latin, Character.UnicodeScript.CYRILLIC)) {
            return latin;
        }
        throw InvalidInput.of("A word mixes Latin and Cyrillic letters", word, "Type it again in one alphabet.");
    }

    private static boolean hasScript(String word, Character.UnicodeScript script) {
        return word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    private static String replace(String word, Map<Character, Character> letters) {
        return word.chars()
                .mapToObj(letter -> String.valueOf(letters.getOrDefault((char) letter, (char) letter)))
                .collect(Collectors.joining());
    }

    private static Map<Character, Character> pairs(String from, String to) {
        return IntStream.range(0, from.length())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(from::charAt, to::charAt));
    }
}
