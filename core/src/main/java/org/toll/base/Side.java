package org.toll.base;

import java.util.regex.Pattern;

/**
 * A party to the war, by a short upper-case code of the user's choice ("RU", "UA", "FRY"). Sides are data: no code path
 * depends on which side it is.
 *
 * @param code 1 to 16 upper-case letters, digits or hyphens, beginning with a letter
 */
public record Side(String code) implements Comparable<Side> {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{0,15}");

    public Side {
        if (!CODE.matcher(code).matches()) {
            throw InvalidInput.of(
                    "A side is a code of 1 to 16 upper-case letters, digits or hyphens",
                    code,
                    "Write for instance RU or UA.");
        }
    }

    public static Side of(String code) {
        return new Side(code);
    }

    @Override
    public int compareTo(Side other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
