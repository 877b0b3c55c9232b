package org.toll.base;

/**
 * A number of persons or things: whole, never negative.
 *
 * @param value 0 or more
 */
public record Count(long value) implements Comparable<Count> {
    public static final Count ZERO = new Count(0);

    public Count {
        if (value < 0) {
            throw InvalidInput.of("A count cannot be negative", value, "Check the sign, or the order of a difference.");
        }
    }

    public static Count ofPersons(long persons) {
        return new Count(persons);
    }

    public Count plus(Count other) {
        return new Count(Math.addExact(value, other.value));
    }

    @Override
    public int compareTo(Count other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
