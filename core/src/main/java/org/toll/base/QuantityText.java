package org.toll.base;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The written form of quantities: one grammar for files, tables and messages. */
final class QuantityText {
    private static final String RATIO = "ratio ";
    private static final String PERCENT = "%";

    private QuantityText() {}

    static String print(Quantity quantity) {
        if (quantity instanceof Quantity.Exact exact) {
            return number(exact.value());
        } else if (quantity instanceof Quantity.About about) {
            return "~" + number(about.value());
        } else if (quantity instanceof Quantity.Range range) {
            String central =
                    range.central().isPresent() ? number(range.central().getAsDouble()) + ".." : "";
            return number(range.low()) + ".." + central + number(range.high());
        } else if (quantity instanceof Quantity.AtLeast floor) {
            return ">=" + number(floor.low());
        } else if (quantity instanceof Quantity.AtMost ceiling) {
            return "<=" + number(ceiling.high());
        } else if (quantity instanceof Quantity.Ratio ratio) {
            return RATIO + print(ratio.of());
        } else if (quantity instanceof Quantity.Percent percent) {
            return print(percent.of()) + PERCENT;
        }
        return '"' + ((Quantity.Vague) quantity).words() + '"';
    }

    static Quantity parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"")) {
            return new Quantity.Vague(trimmed.substring(1, trimmed.length() - 1));
        } else if (trimmed.startsWith(RATIO)) {
            return new Quantity.Ratio(stated(trimmed.substring(RATIO.length()), text));
        } else if (trimmed.endsWith(PERCENT)) {
            return new Quantity.Percent(stated(trimmed.substring(0, trimmed.length() - 1), text));
        }
        return stated(trimmed, text);
    }

    private static Quantity.Stated stated(String part, String whole) {
        try {
            if (part.startsWith("~")) {
                return new Quantity.About(Double.parseDouble(part.substring(1)));
            } else if (part.startsWith(">=")) {
                return new Quantity.AtLeast(Double.parseDouble(part.substring(2)));
            } else if (part.startsWith("<=")) {
                return new Quantity.AtMost(Double.parseDouble(part.substring(2)));
            }
            List<Double> numbers =
                    Arrays.stream(part.split("\\.\\.", -1)).map(Double::valueOf).toList();
            return switch (numbers.size()) {
                case 1 -> new Quantity.Exact(numbers.get(0));
                case 2 -> Quantity.Range.of(numbers.get(0), numbers.get(1));
                case 3 -> new Quantity.Range(numbers.get(0), OptionalDouble.of(numbers.get(1)), numbers.get(2));
                default -> throw new NumberFormatException(part);
            };
        } catch (NumberFormatException malformed) {
            throw InvalidInput.of(
                    "Not a quantity",
                    whole,
                    "Write 35000, ~35000, 20000..25000, 40000..47000..55000, >=30000, <=60000, ratio 0.33, 70..80%"
                            + " or \"words\".");
        }
    }

    private static String number(double value) {
        boolean isMinusZero = Double.compare(value, -0.0) == 0;
        return value == Math.rint(value) && Math.abs(value) < 1e15 && !isMinusZero
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
