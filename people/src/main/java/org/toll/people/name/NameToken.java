package org.toll.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Set<String> CHAIN = Set.of("bin", "ibn", "ben", "bint", "binti", "bn");
    private static final Set<String> ARTICLE = Set.of("al", "el", "as", "ax", "ad", "an", "ar", "at", "az", "ul");
    private static final Set<String> NOBILIARY =
            Set.of("van", "von", "de", "der", "den", "di", "du", "la", "le", "dos", "da");
    private static final Set<String> TITLES = Lexicon.rows(NameToken.class, "titles.tsv").stream()
            .map(row -> Letters.fold(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TURKIC =
            Set.of("oglu", "ogli", "ogl", "ugli", "uli", "ulu", "kizi", "gizi", "kiz");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;/\\u00A0]+|(?<=\\.)(?=\\p{L})");

    /** Words between blanks, commas and dots that end an initial; "И.П." is two. */
    static List<NameToken> split(String text, GivenNames givenNames) {
        List<NameToken> tokens = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            String bare = bare(word);
            String folded = Letters.fold(bare);
            boolean isNumber = folded.chars().anyMatch(Character::isDigit);
            if (!folded.isEmpty() && !isNumber && !TITLES.contains(folded)) {
                boolean isPatronymic = givenNames.isPatronymic(folded);
                tokens.add(new NameToken(bare, folded, givenNames.isKnown(folded), isPatronymic));
            }
        }
        return tokens;
    }

    /** The word without signs around it; a dot at its end marks an initial and stays. */
    private static String bare(String word) {
        int start = 0;
        while (start < word.length() && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        int end = word.length();
        while (end > start && isSign(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isSign(char c) {
        return c != '.' && !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    /** How many words of the name stand before the first comma; 0 without one. */
    static int wordsBeforeComma(String text, GivenNames givenNames) {
        int comma = text.indexOf(',');
        return comma < 0 ? 0 : split(text.substring(0, comma), givenNames).size();
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

    /** "Son of" or "daughter of", where a word stands before it: Ben alone is a given name. */
    boolean isChainParticle() {
        return CHAIN.contains(folded);
    }

    /** The Arabic article as a word of its own; its other forms are taken for it before a hyphen only. */
    boolean isArticle() {
        return folded.equals("al") || folded.equals("el");
    }

    /** What begins a name made of two words: Abu Bakr, Abd al-Rahman. */
    boolean isHolding() {
        return switch (folded) {
            case "abu", "umm", "um", "abd" -> true;
            default -> false;
        };
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
