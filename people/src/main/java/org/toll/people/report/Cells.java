package org.toll.people.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.toll.report.Table.Cell;

/** Numbers as cells of a table. */
final class Cells {
    private Cells() {}

    static Cell count(long value) {
        return cell("%,d", value);
    }

    /** A weight, with its sign. */
    static Cell bits(double value) {
        return cell("%+.1f", value);
    }

    static Cell decimal(double value, int digits) {
        return cell("%." + digits + "f", value);
    }

    /** A probability, short where it is small: {@code 0.0021}, {@code 3.4e-7}. */
    static Cell probability(double value) {
        return value >= 1e-4 ? cell("%.4f", value) : cell("%.1e", value);
    }

    static Cell percent(double share) {
        return Double.isNaN(share)
                ? Cell.of("not known")
                : new Cell(String.format(Locale.ROOT, "%.1f %%", 100 * share), OptionalDouble.of(share), List.of());
    }

    private static Cell cell(String format, Number value) {
        return new Cell(String.format(Locale.ROOT, format, value), OptionalDouble.of(value.doubleValue()), List.of());
    }
}
