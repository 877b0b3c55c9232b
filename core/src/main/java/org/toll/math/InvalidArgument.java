package org.toll.math;

import org.jspecify.annotations.Nullable;

/**
 * A value that a mathematical object refuses: a negative scale, chains of unequal length, a name used twice. The message says
 * which rule was broken, by which value, and what to do.
 */
public final class InvalidArgument extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private InvalidArgument(String message) {
        super(message);
    }

    /**
     * @param rule the rule that was broken, as a sentence without its full stop
     * @param value the offending value
     * @param remedy what the caller can do, as a sentence
     */
    public static InvalidArgument of(String rule, @Nullable Object value, String remedy) {
        return new InvalidArgument(rule + ": '" + value + "'. " + remedy);
    }

    /**
     * @param name of the quantity, for the message
     * @return {@code value}
     * @throws InvalidArgument unless {@code value} is finite and above 0
     */
    public static double requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw of("The " + name + " must be positive and finite", value, "Check the " + name + ".");
        }
        return value;
    }

    /**
     * @param name of the quantity, for the message
     * @return {@code value}
     * @throws InvalidArgument unless {@code value} is finite
     */
    public static double requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw of("The " + name + " must be finite", value, "Check the " + name + ".");
        }
        return value;
    }

    /**
     * @param name of the quantity, for the message
     * @return {@code value}
     * @throws InvalidArgument unless {@code value} lies between 0 and 1, both included
     */
    public static double requireProbability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw of("The " + name + " must lie between 0 and 1", value, "Give a probability, not a percentage.");
        }
        return value;
    }
}
