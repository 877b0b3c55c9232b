package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;

import java.util.List;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Stated ratios: {@code log ratio ~ t4(log(sum of killed / sum of the other) + house, 0.1)}. Most stated ratios are rules of
 * thumb or views, so the house effect of each has a standard deviation of 0.3.
 */
final class RatioPart {
    private static final double SD = 0.1;
    private static final double HOUSE_SD = 0.3;

    private RatioPart() {}

    /**
     * @param name of the block
     * @param ratios readings about killed for each of {@code other}; none adds nothing
     */
    static void declare(ModelBuilder m, Months months, String name, List<Reading> ratios, Expr killed, Expr other) {
        if (ratios.isEmpty()) {
            return;
        }
        Expr house = m.reals("house_z_" + name, ratios.size());
        m.follows(house, normal(0, 1));
        Expr expected = months.totals(ratios, killed)
                .log()
                .minus(months.totals(ratios, other).log())
                .plus(house.times(HOUSE_SD));
        m.add(Statements.logLikelihood(ratios, expected, SD));
    }
}
