package org.toll.store.exchange;

import org.toll.base.InvalidInput;

/**
 * How a file writes numbers.
 *
 * @param thousands between groups of three digits, or empty
 * @param decimal before the fraction
 */
record NumberText(String thousands, String decimal) {
    /** 1234.5 */
    static final NumberText PLAIN = new NumberText("", ".");

    NumberText {
        if (thousands.equals(decimal) || decimal.length() != 1) {
            throw InvalidInput.of(
                    "Thousands and decimal mark must differ",
                    thousands + " and " + decimal,
                    "Write for instance thousands = , and decimal = .");
        }
    }

    /**
     * @throws InvalidInput unless the text is one number, with groups of exactly three digits if it is grouped
     */
    double read(String text) {
        String plain = text.strip();
        if (!thousands.isEmpty() && plain.contains(thousands)) {
            plain = ungrouped(plain);
        }
        if (!decimal.equals(".")) {
            if (plain.contains(".")) {
                throw notANumber(text);
            }
            plain = plain.replace(decimal, ".");
        }
        if (!isDecimal(plain)) {
            throw notANumber(text);
        }
        // The sum turns a written "-0" into 0, so that equal numbers are equal.
        double value = Double.parseDouble(plain) + 0.0;
        if (!Double.isFinite(value)) {
            throw notANumber(text);
        }
        return value;
    }

    private String ungrouped(String text) {
        int end = text.indexOf(decimal);
        String whole = end < 0 ? text : text.substring(0, end);
        int last = whole.lastIndexOf(thousands);
        for (int group = whole.indexOf(thousands); group >= 0; group = whole.indexOf(thousands, group + 1)) {
            int next = group == last ? whole.length() : whole.indexOf(thousands, group + 1);
            if (next - group != 3 + thousands.length()) {
                throw notANumber(text);
            }
        }
        return whole.replace(thousands, "") + (end < 0 ? "" : text.substring(end));
    }

    /** Digits with at most one point, sign and exponent: what Double.parseDouble reads, less its hexadecimal and named forms. */
    private static boolean isDecimal(String text) {
        boolean hasDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                hasDigit = true;
            } else if ("+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        if (!hasDigit || text.length() > 40) {
            return false;
        }
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException malformed) {
            return false;
        }
    }

    private InvalidInput notANumber(String text) {
        String example = "1" + thousands + "234" + decimal + "5";
        return InvalidInput.of("Not a number", text, "Write it like " + example + "; leave the cell empty if unknown.");
    }
}
