package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;

import java.util.List;
import java.util.Optional;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Recruits of the last three years: a slow walk of the logarithm with month effects that pass (a
 * bonus raised, a quarter ended), seen through totals and rates
 * with a house effect for each origin. Earlier statements are left out: they count men who signed again, and the called up.
 *
 * @param from the first month of the path
 * @param recruits by month, from there on
 */
record RecruitsPart(int from, Expr recruits) {
    private static final int LONGEST_MONTHS = 36;
    private static final double SMALLEST_SD = 0.05;

    static Optional<RecruitsPart> declare(ModelBuilder m, Months months, List<Reading> all, Assumptions assumptions) {
        int earliest = Math.max(0, months.count() - LONGEST_MONTHS);
        List<Reading> readings = all.stream()
                .filter(reading -> reading.exposure().from() >= earliest)
                .toList();
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        int from = readings.stream()
                .mapToInt(reading -> reading.exposure().from())
                .min()
                .orElse(earliest);
        double[] monthly = readings.stream()
                .mapToDouble(reading ->
                        Math.log(reading.figure().value() / reading.exposure().months()))
                .sorted()
                .toArray();
        Knots knots = new Knots(months.count() - from, Months.SLOW);
        Walk walk = new Walk(knots, monthly[monthly.length / 2], 0.4, assumptions.of(Prior.RECRUITS_STEP));
        Expr slow = months.path(knots, walk.declare(m, "log_recruits"));
        Expr effects = m.reals("recruits_month_z", months.count() - from);
        m.follows(effects, normal(0, 1));
        Expr recruits = slow.plus(effects.times(assumptions.of(Prior.RECRUITS_MONTH_SD)))
                .exp();
        m.output("recruits", recruits);
        m.output("recruits_slow", slow);
        Expr whole = from == 0 ? recruits : Expr.concat(Expr.of(new double[from]), recruits);
        Expr expected = months.totals(readings, whole)
                .log()
                .plus(HouseEffects.declare(m, Definition.RECRUITS, readings, assumptions));
        m.add(Statements.logLikelihood(readings, expected, SMALLEST_SD));
        return Optional.of(new RecruitsPart(from, recruits));
    }
}
