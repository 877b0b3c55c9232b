package org.toll.store.exchange;

/**
 * Keeps a spreadsheet from running a text cell as a formula: a text that begins as a formula would is written with an apostrophe
 * in front, and read back without it.
 *
 * <p>A text that already begins with apostrophes and then a dangerous character gets one more, so that reading undoes exactly
 * what writing did. Numbers and dates need no guard.
 */
final class FormulaGuard {
    /** As listed by OWASP for CSV injection: also tab, line breaks and the full-width forms. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String guarded(String text) {
        return isDangerous(text, 0) ? "'" + text : text;
    }

    static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'' && isDangerous(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
