package org.toll.ledger.contradiction;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.ledger.Claim;

/**
 * Words in a claim's wording or note that confine it to some of the people it could be about: "volunteer units only",
 * "convicts". Such a number is no upper limit for all of them. A word that belongs to another number ("28,000 volunteers
 * besides") confines nothing.
 */
final class Scope {
    private static final String GROUPS = "volunteers?|convicts?|prisoners|foreigners?|reservists?|conscripts?|officers?"
            + "|mercenaries|contractors?|militias?|marines|paratroopers";
    private static final Pattern CONFINING = Pattern.compile("\\b(?:only|alone|solely|" + GROUPS + ")\\b");
    private static final Pattern OF_ANOTHER_NUMBER =
            Pattern.compile("\\d[\\d,.]*\\s+(?:" + GROUPS + ")|(?:" + GROUPS + ")\\s+\\d[\\d,.]*|\\bincludes?\\b[^;]*");

    private static final Set<String> EMPHASIS = Set.of("only", "alone", "solely");

    private Scope() {}

    /** The words that confine the claim, singular and sorted; empty if it speaks of everybody. */
    static Set<String> of(Claim claim) {
        String text = (claim.remark().wording() + "; " + claim.remark().note()).toLowerCase(Locale.ROOT);
        Matcher words = CONFINING.matcher(OF_ANOTHER_NUMBER.matcher(text).replaceAll(" "));
        Set<String> found = new TreeSet<>();
        while (words.find()) {
            String word = words.group();
            found.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
        if (found.size() > 1) {
            found.removeAll(EMPHASIS);
        }
        return found;
    }
}
