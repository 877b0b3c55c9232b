package org.toll.estimate.fusion.model;

import java.util.List;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Totals under one sure definition: {@code log stated ~ t4(log(sum of the months' flow) + house effect, sd)}, over the days that
 * the claim is about.
 */
final class TotalsPart {
    /** No total of a war is exact to less than this, whatever digits are printed. */
    private static final double SMALLEST_SD = 0.06;

    private TotalsPart() {}

    /**
     * @param readings all surely about {@code definition}, by day of publication; none adds nothing
     * @param flow what the definition counts, by month
     */
    static void declare(
            ModelBuilder m,
            Months months,
            Definition definition,
            List<Reading> readings,
            Expr flow,
            Assumptions assumptions) {
        if (readings.isEmpty()) {
            return;
        }
        Expr expected =
                months.totals(readings, flow).log().plus(HouseEffects.declare(m, definition, readings, assumptions));
        m.add(Statements.logLikelihood(readings, expected, SMALLEST_SD));
        m.output("expected_" + definition.code(), expected);
    }
}
