package org.toll.store.exchange;

/**
 * Something to say about a place in a file: a problem, for which the file is refused, or a flag, which is stored with the claim.
 *
 * @param place file, line and column, as far as known: {@code claims.csv:12:period_end}
 * @param message what is wrong, the value, and what to do
 */
public record Finding(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
