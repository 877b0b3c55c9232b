package org.toll.people.name;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the call sign in a text with a name: after its word, in quotes, or in brackets. */
final class CallSign {
    private static final String WORD =
            "(?:позывной|позивний|позывным|позивним|позывн\\.|call[- ]?sign|callsign|aka|nom de guerre)";
    private static final String OPEN = "[«»\"“”„‟‘'(\\[]";
    private static final String CLOSE = "[«»\"“”„‟’')\\]]";
    private static final Pattern NAMED = Pattern.compile(
            "[,;(\\[]*\\s*" + WORD + "\\s*[:\\-–—]?\\s*(?:" + OPEN + "([^«»\"“”„)\\]]+)" + CLOSE
                    + "|([^\\s,;)\\]]+))[)\\]]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern QUOTED = Pattern.compile("[(\\[]?\\s*[«\"“„]([^«»\"“”„]+)[»\"”“]\\s*[)\\]]?");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");

    private CallSign() {}

    /**
     * @param callSign empty if there is none
     * @param rest the text without it
     */
    record Found(String callSign, String rest) {}

    static Found find(String text) {
        if (!mayHoldOne(text)) {
            return new Found("", text);
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.find() && isSurname(bracketed.group(1))) {
            String joined = text.substring(0, bracketed.start()).stripTrailing() + "-" + bracketed.group(1);
            return find(joined + " " + text.substring(bracketed.end()));
        }
        for (Pattern pattern : new Pattern[] {NAMED, QUOTED, BRACKETED}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                String sign =
                        matcher.group(1) != null || matcher.groupCount() < 2 ? matcher.group(1) : matcher.group(2);
                String rest = text.substring(0, matcher.start()) + ' ' + text.substring(matcher.end());
                return new Found(sign.strip(), rest.strip());
            }
        }
        return new Found("", text);
    }

    /** An earlier surname stands in brackets too: Петрова (Иванова) Мария. */
    private static boolean isSurname(String words) {
        return Surnames.sexOf(Letters.fold(words)) != Sex.EITHER;
    }

    /** Most texts hold a bare name: a look at their characters saves three searches. */
    private static boolean mayHoldOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("«\"“„([".indexOf(c) >= 0) {
                return true;
            }
        }
        return text.toLowerCase(Locale.ROOT).matches(".*(поз[ыи]вн|call ?-?sign|\\baka\\b).*");
    }
}
