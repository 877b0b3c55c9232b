package org.toll.people.name;

import java.util.Locale;
import java.util.Set;
import org.toll.base.Citation;

/**
 * Arabic names across scripts: Arabic writes no short vowels, so what a Latin or Cyrillic spelling can share with it is the
 * row of its consonants.
 *
 * <p><b>Bias.</b> A skeleton joins names that differ in vowels only (Salim, Salem, Sulaym) and merges h, kh and gh; use it to
 * find candidates and as a level below equality, not as proof.
 */
@Citation("US Board on Geographic Names and PCGN (1956). Romanization system for Arabic.")
public final class ArabicNames {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "as", "ax", "ad", "an", "ar", "at", "az");

    private ArabicNames() {}

    /**
     * The consonants of a name in the alphabet of {@link Letters}, an initial article left out; w, y and a last h count as
     * vowels.
     *
     * @param text in Arabic, Latin or Cyrillic letters
     */
    public static String skeleton(String text) {
        String latin = text.toLowerCase(Locale.ROOT).replace("j", "dzh").replace("dh", "d");
        String folded = Letters.fold(latin);
        int blank = folded.indexOf(' ');
        int start = blank > 0 && ARTICLES.contains(folded.substring(0, blank)) ? blank : 0;
        StringBuilder consonants = new StringBuilder(folded.length());
        for (int i = start; i < folded.length(); i++) {
            char c = folded.charAt(i) == 'h' ? 'g' : folded.charAt(i);
            boolean isSilent = i + 1 == folded.length() && c == 'g'; // Fatimah, Abdullah
            boolean isKept = "aeiouv ".indexOf(c) < 0 && !isSilent;
            int size = consonants.length();
            if (isKept && (size == 0 || consonants.charAt(size - 1) != c)) {
                consonants.append(c);
            }
        }
        return consonants.toString();
    }
}
