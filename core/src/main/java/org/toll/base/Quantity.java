package org.toll.base;

import java.util.OptionalDouble;

/**
 * How much was said, in the form in which it was said. A limit stays a limit: "more than 30,000" is not 30,000.
 *
 * <p>Numbers are in the claim's {@link Unit}. {@link #print} and {@link #parse} are inverse to each other.
 */
public sealed interface Quantity {

    /** What the statement allows, read at face value. */
    Interval bounds();

    /** The value the speaker singled out, if any. */
    OptionalDouble point();

    /** A number, or a form of words that bounds one. */
    sealed interface Stated extends Quantity {}

    /** Stated as a plain number. */
    record Exact(double value) implements Stated {
        public Exact {
            requireFinite(value);
        }

        @Override
        public Interval bounds() {
            return Interval.ofPoint(value);
        }

        @Override
        public OptionalDouble point() {
            return OptionalDouble.of(value);
        }
    }

    /** Stated as "about", "nearly", "around". */
    record About(double value) implements Stated {
        public About {
            requireFinite(value);
        }

        @Override
        public Interval bounds() {
            return Interval.ofPoint(value);
        }

        @Override
        public OptionalDouble point() {
            return OptionalDouble.of(value);
        }
    }

    /** Stated with both ends, and perhaps a central value between them. */
    record Range(double low, OptionalDouble central, double high) implements Stated {
        public Range {
            requireFinite(low);
            requireFinite(high);
            if (low > high) {
                throw InvalidInput.of("A range's low end lies above its high end", low + ".." + high, "Swap them.");
            }
            if (central.isPresent() && !(low <= central.getAsDouble() && central.getAsDouble() <= high)) {
                throw InvalidInput.of(
                        "A range's central value lies outside its ends",
                        low + ".." + high + " (" + central.getAsDouble() + ")",
                        "Check the three numbers.");
            }
        }

        public static Range of(double low, double high) {
            return new Range(low, OptionalDouble.empty(), high);
        }

        @Override
        public Interval bounds() {
            return Interval.of(low, high);
        }

        @Override
        public OptionalDouble point() {
            return central;
        }
    }

    /** "More than", "at least": a floor. */
    record AtLeast(double low) implements Stated {
        public AtLeast {
            requireFinite(low);
        }

        @Override
        public Interval bounds() {
            return Interval.atLeast(low);
        }

        @Override
        public OptionalDouble point() {
            return OptionalDouble.empty();
        }
    }

    /** "Up to", "at most": a ceiling. */
    record AtMost(double high) implements Stated {
        public AtMost {
            requireFinite(high);
        }

        @Override
        public Interval bounds() {
            return Interval.atMost(high);
        }

        @Override
        public OptionalDouble point() {
            return OptionalDouble.empty();
        }
    }

    /** One number for each of another: 0.333 killed per wounded. */
    record Ratio(Stated of) implements Quantity {
        public Ratio {
            requireNotBelowZero(of);
        }

        @Override
        public Interval bounds() {
            return of.bounds();
        }

        @Override
        public OptionalDouble point() {
            return of.point();
        }
    }

    /** A part of a whole in percent: 70 to 80. */
    record Percent(Stated of) implements Quantity {
        public Percent {
            requireNotBelowZero(of);
            if (stated(of).high() > 100) {
                throw InvalidInput.of(
                        "A share cannot exceed 100 percent", Quantity.print(of), "Give a growth rate the unit ratio.");
            }
        }

        @Override
        public Interval bounds() {
            return of.bounds();
        }

        @Override
        public OptionalDouble point() {
            return of.point();
        }
    }

    /** Words without a number: "hundreds of thousands". Kept, shown, never computed with. */
    record Vague(String words) implements Quantity {
        public Vague {
            if (words.isBlank()) {
                throw InvalidInput.of("A vague quantity needs its words", words, "Quote what was said.");
            }
        }

        @Override
        public Interval bounds() {
            return Interval.EVERYTHING;
        }

        @Override
        public OptionalDouble point() {
            return OptionalDouble.empty();
        }
    }

    /** {@code 35000}, {@code ~35000}, {@code 20000..25000}, {@code 40000..47000..55000}, {@code >=30000}, {@code <=60000}. */
    static String print(Quantity quantity) {
        return QuantityText.print(quantity);
    }

    /**
     * Reads what {@link #print} writes.
     *
     * @throws InvalidInput if the text has none of the forms
     */
    static Quantity parse(String text) {
        return QuantityText.parse(text);
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw InvalidInput.of("A stated number must be finite", value, "Leave an open end empty instead.");
        }
    }

    /** The ends that were stated: an open end repeats the stated one. */
    private static Interval stated(Stated stated) {
        Interval bounds = stated.bounds();
        double low = Double.isFinite(bounds.low()) ? bounds.low() : bounds.high();
        return Interval.of(low, Double.isFinite(bounds.high()) ? bounds.high() : low);
    }

    private static void requireNotBelowZero(Stated stated) {
        if (stated(stated).low() < 0) {
            throw InvalidInput.of("A ratio or share cannot be negative", print(stated), "Check the sign.");
        }
    }
}
