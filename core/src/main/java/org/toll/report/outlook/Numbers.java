package org.toll.report.outlook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.toll.outlook.KeyFigures.Band;
import org.toll.outlook.Likelihood;
import org.toll.report.Table.Cell;
import org.toll.report.assessment.Wording;

/** Numbers of a posterior as printed: no more digits than an estimate can bear, the unrounded value behind them. */
final class Numbers {
    private static final int DIGITS = 3;

    private Numbers() {}

    /** Three digits: {@code 14,500}, {@code 361,000}. */
    static String persons(double value) {
        return Wording.number(
                BigDecimal.valueOf(value).round(new MathContext(DIGITS)).doubleValue());
    }

    /** {@code 14,500 (90 % interval 11,500 to 18,300)}. */
    static String withInterval(Band band) {
        return "%s (90 %% interval %s to %s)"
                .formatted(persons(band.median()), persons(band.low()), persons(band.high()));
    }

    /** Two decimals. */
    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static Cell personsCell(double value) {
        return new Cell(persons(value), OptionalDouble.of(value), List.of());
    }

    static Cell decimal(double value, int places) {
        return new Cell(String.format(Locale.ROOT, "%." + places + "f", value), OptionalDouble.of(value), List.of());
    }

    static Cell percent(double probability) {
        return new Cell(Likelihood.percent(probability), OptionalDouble.of(probability), List.of());
    }

    /** {@code unlikely (10 %)}. */
    static String likelihood(double probability) {
        return Likelihood.of(probability).adverb() + " (" + Likelihood.percent(probability) + ")";
    }
}
