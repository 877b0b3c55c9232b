package org.toll.people.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.toll.base.Citation;
import org.toll.people.compare.Ladder.Rung;

/**
 * Comparators of plain facts, each bound to one attribute. How much a level is worth is no matter of theirs: that is learned.
 */
@Citation(
        "Winkler, W. E. (1990). String comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record"
                + " linkage. Proceedings of the Section on Survey Research Methods, American Statistical Association, 354-359.")
public final class Comparators {
    private static final double SAME_WORDS = 0.5;

    private Comparators() {}

    /** Equal or not: sex, citizenship, blood group. */
    public static Comparator exact() {
        return Ladder.ofNumbers();
    }

    /** A word or a few, where letters go astray: streets, units, places without a gazetteer. */
    public static Comparator text(Attribute attribute) {
        Spelling spelling = new Spelling(attribute.values());
        return Ladder.ofTexts(spelling::mayBeAlike, spelling.oneSlip(), spelling.alike(), spelling.roughlyAlike());
    }

    /** Sentences, where words come in any order: at least half of all words in common. */
    public static Comparator freeText(Attribute attribute) {
        List<Set<String>> words = attribute.values().stream()
                .map(value -> Set.copyOf(Arrays.asList(value.split(" "))))
                .toList();
        return Ladder.ofTexts(
                new Rung("same words", (a, b) -> words.get(a).equals(words.get(b))),
                new Rung("half of the words", (a, b) -> shareOfWords(words.get(a), words.get(b)) >= SAME_WORDS));
    }

    /** Numbers of documents and telephones: one character wrong, or two neighbours swapped. */
    public static Comparator identifier(Attribute attribute) {
        Spelling spelling = new Spelling(attribute.values());
        return Ladder.ofTexts(
                new Rung("one character or swap", spelling::isOneSlip), new Rung("alike", spelling::isAlike));
    }

    /** Postcodes: one character wrong, or the same area by the first half. */
    public static Comparator postcode(Attribute attribute) {
        Spelling spelling = new Spelling(attribute.values());
        List<String> areas = attribute.values().stream()
                .map(code -> code.substring(0, (code.length() + 1) / 2))
                .toList();
        return Ladder.ofTexts(
                new Rung("one character or swap", spelling::isOneSlip),
                new Rung("same area", (a, b) -> areas.get(a).equals(areas.get(b))));
    }

    /** Addresses of electronic mail, {@code user@domain}. */
    public static Comparator email(Attribute attribute) {
        List<String> users = attribute.values().stream().map(Comparators::user).toList();
        Spelling whole = new Spelling(attribute.values());
        Spelling user = new Spelling(users);
        return Ladder.ofTexts(
                whole.oneSlip(),
                new Rung("same user", (a, b) -> users.get(a).equals(users.get(b))),
                new Rung("alike", (a, b) -> whole.isAlike(a, b) && user.isAlike(a, b)),
                whole.roughlyAlike());
    }

    /** Whole numbers: off by one, or by a tenth. */
    public static Comparator number(Attribute attribute) {
        double[] numbers =
                attribute.values().stream().mapToDouble(Double::parseDouble).toArray();
        return Ladder.ofNumbers(
                new Rung("off by one", (a, b) -> Math.abs(numbers[a] - numbers[b]) <= 1),
                new Rung(
                        "within a tenth",
                        (a, b) -> Math.abs(numbers[a] - numbers[b])
                                <= Math.max(Math.abs(numbers[a]), Math.abs(numbers[b])) / 10));
    }

    private static String user(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    private static double shareOfWords(Set<String> words, Set<String> others) {
        long common = words.stream().filter(others::contains).count();
        return (double) common / (words.size() + others.size() - common);
    }
}
