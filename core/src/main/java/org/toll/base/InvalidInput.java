package org.toll.base;

import org.jspecify.annotations.Nullable;

/**
 * A value that the vocabulary refuses. The message says what was wrong, which value, and what to do about it; callers that
 * know the place (file and row, claim id) put it in front with {@link #at}.
 */
public final class InvalidInput extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private InvalidInput(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * @param what the rule that was broken, as a sentence without its full stop
     * @param value the offending value, shown as it was given
     * @param remedy what the user can do, as a sentence
     */
    public static InvalidInput of(String what, @Nullable Object value, String remedy) {
        return new InvalidInput(what + ": " + shown(value) + ". " + remedy, null);
    }

    /** The same problem, told with the place where it was met, for instance {@code claims.csv:12:period_end}. */
    public InvalidInput at(String place) {
        return new InvalidInput(place + ": " + getMessage(), this);
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        String shortened = text.length() > 120 ? text.substring(0, 117) + "..." : text;
        return "'" + shortened + "'";
    }
}
