package org.toll.store.exchange;

import java.util.OptionalDouble;
import org.toll.base.InvalidInput;
import org.toll.base.Quantity;
import org.toll.base.Unit;

/**
 * The three number columns of a claim, and the quantity that they spell: a lone {@code low} is "at least", a lone {@code high} "at
 * most", a lone {@code central} an exact number, {@code low} and {@code high} a range.
 */
record Figures(OptionalDouble low, OptionalDouble central, OptionalDouble high) {

    boolean isEmpty() {
        return low.isEmpty() && central.isEmpty() && high.isEmpty();
    }

    /** A central value with one limit only: no form of words has that, so the limit goes into the note. */
    boolean hasLoneLimit() {
        return central.isPresent() && low.isPresent() != high.isPresent();
    }

    /** The limit beside the central value, in words. */
    String loneLimit() {
        return low.isPresent() ? "low end " + number(low) : "high end " + number(high);
    }

    /**
     * @param unit a ratio or a share if the unit says so
     * @throws InvalidInput if all three are missing or their order is wrong
     */
    Quantity quantity(Unit unit) {
        Quantity.Stated stated = stated();
        if (unit.equals(Unit.RATIO)) {
            return new Quantity.Ratio(stated);
        }
        return unit.equals(Unit.PERCENT) ? new Quantity.Percent(stated) : stated;
    }

    private Quantity.Stated stated() {
        if (low.isPresent() && high.isPresent()) {
            return new Quantity.Range(low.getAsDouble(), central, high.getAsDouble());
        } else if (central.isPresent()) {
            return new Quantity.Exact(central.getAsDouble());
        } else if (low.isPresent()) {
            return new Quantity.AtLeast(low.getAsDouble());
        } else if (high.isPresent()) {
            return new Quantity.AtMost(high.getAsDouble());
        }
        throw InvalidInput.of(
                "A claim needs a number", "", "Fill low, central or high, or write the words in the column quantity.");
    }

    /** The columns that spell a quantity, as far as three numbers can. */
    static Figures of(Quantity quantity) {
        if (quantity instanceof Quantity.Ratio ratio) {
            return of(ratio.of());
        } else if (quantity instanceof Quantity.Percent percent) {
            return of(percent.of());
        }
        OptionalDouble low = OptionalDouble.empty();
        OptionalDouble high = OptionalDouble.empty();
        if (quantity instanceof Quantity.Range || quantity.point().isEmpty()) {
            low = finite(quantity.bounds().low());
            high = finite(quantity.bounds().high());
        }
        return new Figures(low, quantity.point(), high);
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The shortest text that reads back as the same number; empty if there is none. */
    static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : Quantity.print(new Quantity.Exact(value.getAsDouble()));
    }
}
