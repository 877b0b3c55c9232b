package org.toll.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.toll.people.lexicon.Lexicon;

/**
 * One word of a name with what it may be.
 *
 * @param text as written
 * @param folded in the form of {@link Letters#fold}
 * @param isGiven whether the lexicon of given names knows it
 * @param isPatronymic whether it has the form of one
 */
record NameToken(String text, String folded, boolean isGiven, boolean isPatronymic) {
    private static final Set<String> SURNAME_ENDINGS = Set.of(
            "ov", "ev", "ova", "eva", "in", "ina", "ski", "ska", "skaia", "enko", "uk", "ian", "dze", "vili", "ih",
            "ko");
    private static final Set<String> CHAIN = Set.of("bin", "ibn", "ben", "bint", "binti", "bn", "abu", "umm", "abd");
    private static final Set<String> ARTICLE = Set.of("al", "el", "as", "ax", "ad", "an", "ar", "at", "az", "ul");
    private static final Set<String> NOBILIARY =
            Set.of("van", "von", "de", "der", "den", "di", "du", "la", "le", "dos", "da");
    private static final Set<String> TITLES = Lexicon.rows(NameToken.class, "titles.tsv").stream()
            .map(row -> Letters.fold(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TURKIC =
            Set.of("oglu", "ogli", "ogl", "ugli", "uli", "ulu", "kizi", "gizi", "kiz");

    /** Words between blanks, commas and dots that end an initial; "И.П." is two. */
    static List<NameToken> split(String text, GivenNames givenNames) {
        List<NameToken> tokens = new ArrayList<>();
        for (String word : text.split("[\\s,;/\\u00A0]+|(?<=\\.)(?=\\p{L})")) {
            String bare = word.replaceAll("^[\\p{Punct}«»“”„–—]+|[\\p{Punct}«»“”„–—&&[^.]]+$", "");
            String folded = Letters.fold(bare);
            boolean isNumber = folded.chars().anyMatch(Character::isDigit);
            if (!folded.isEmpty() && !isNumber && !TITLES.contains(folded)) {
                boolean isPatronymic = givenNames.isPatronymic(folded);
                tokens.add(new NameToken(bare, folded, givenNames.isKnown(folded), isPatronymic));
            }
        }
        return tokens;
    }

    /** How many words stand before the first comma; 0 without one. */
    static int wordsBeforeComma(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            return 0;
        }
        String before = text.substring(0, comma).strip();
        return before.isEmpty() ? 0 : before.split("\\s+").length;
    }

    boolean isInitial() {
        return PersonName.isInitial(text);
    }

    boolean isTurkicParticle() {
        return TURKIC.contains(folded);
    }

    /** A small word that belongs to the surname after it: van der Berg. */
    boolean isNobiliary() {
        return NOBILIARY.contains(folded) && !isCyrillic();
    }

    boolean isChainParticle() {
        return CHAIN.contains(folded);
    }

    boolean isArticle() {
        return ARTICLE.contains(folded);
    }

    /** Whether the word begins with the Arabic article, as in al-Masri. */
    boolean hasArticle() {
        int blank = folded.indexOf(' ');
        boolean isArabicScript = !text.isEmpty() && CharacterClass.isArabic(text.charAt(0));
        return isArabicScript || (blank > 0 && ARTICLE.contains(folded.substring(0, blank)));
    }

    boolean hasSurnameEnding() {
        for (int length = 2; length <= 5; length++) {
            int from = folded.length() - length;
            if (from >= 2 && SURNAME_ENDINGS.contains(folded.substring(from))) {
                return true;
            }
        }
        return false;
    }

    boolean isCapitals() {
        return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)) && !isCaseless();
    }

    private boolean isCaseless() {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    boolean isCyrillic() {
        return text.chars().anyMatch(c -> CharacterClass.isCyrillic((char) c));
    }
}
