package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;
import static org.toll.math.model.Densities.studentT;

import java.util.List;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Lists of names: a floor, and a nowcast where the list's vintages are known by month of death.
 *
 * <p>Floor: {@code sum of killed >= names}, hard but for a few percent of duplicates and errors. Vintages: the names of a month
 * that came to be known between two delays follow {@code log names ~ t4(log(killed x ascertainment x (F(d2) - F(d1))), sd)},
 * {@code F} log-normal with a median that drifts with the month of death, ascertainment a very slow walk.
 */
final class NamesPart {
    private static final double FLOOR_SD = 0.03;
    private static final double MONTHS_PER_UNIT = 24;
    private static final int NEWEST_LISTS = 3;

    /** Months without any vintage say nothing of delays. */
    private static final int FEWEST_INCREMENTS = 12;

    private NamesPart() {}

    /**
     * @param named readings surely about names; none adds nothing
     * @param killed by month
     */
    static void declare(
            ModelBuilder m,
            Months months,
            List<Reading> named,
            NameVintages vintages,
            Expr killed,
            Assumptions assumptions) {
        if (named.isEmpty()) {
            return;
        }
        if (assumptions.has(Part.NAMES_FLOOR)) {
            floor(m, months, named, killed);
        }
        if (vintages.increments().size() >= FEWEST_INCREMENTS) {
            delays(m, months, vintages.increments(), killed);
        }
    }

    /** Only the newest list binds: an older one, and a part of the newest, is smaller. */
    private static void floor(ModelBuilder m, Months months, List<Reading> named, Expr killed) {
        List<Reading> totals = named.stream()
                .filter(reading ->
                        reading.exposure().from() != reading.exposure().to())
                .toList();
        List<Reading> floors =
                totals.isEmpty() ? named : totals.subList(Math.max(0, totals.size() - NEWEST_LISTS), totals.size());
        double[] logNames = floors.stream()
                .mapToDouble(reading -> Math.log(reading.figure().value()))
                .toArray();
        m.add(months.totals(floors, killed).log().minus(logNames).over(FLOOR_SD).logNormalCumulative());
    }

    private static void delays(ModelBuilder m, Months months, List<NameVintages.Increment> increments, Expr killed) {
        Knots knots = months.knots(Months.VERY_SLOW);
        Expr logAscertainment = months.path(
                        knots, new Walk(knots, Math.log(0.8 / 0.2), 0.8, 0.15).declare(m, "ascertainment"))
                .logInverseLogit();
        Expr level = m.real("name_delay");
        Expr drift = m.real("name_delay_drift");
        Expr spread = m.positive("name_delay_sd");
        m.follows(level, normal(Math.log(4), 1));
        m.follows(drift, normal(0.5, 0.7));
        m.follows(spread, logNormal(Math.log(1.3), 0.3));
        int[] bins = increments.stream().mapToInt(NameVintages.Increment::bin).toArray();
        double[] time = increments.stream()
                .mapToDouble(item -> (item.bin() - months.count() / 2.0) / MONTHS_PER_UNIT)
                .toArray();
        Expr median = drift.times(time).plus(level);
        double[] to = logs(
                increments.stream().mapToDouble(NameVintages.Increment::toDelay).toArray());
        double[] from = logs(increments.stream()
                .mapToDouble(NameVintages.Increment::fromDelay)
                .toArray());
        Expr share = Expr.of(to)
                .minus(median)
                .over(spread)
                .normalCumulative()
                .minus(Expr.of(from).minus(median).over(spread).normalCumulative());
        Expr expected = killed.log()
                .plus(logAscertainment)
                .at(bins)
                .plus(share.plus(1e-6).log());
        Expr sd = m.positive("name_sd");
        m.follows(sd, logNormal(Math.log(0.15), 0.5));
        double[] logNames = logs(
                increments.stream().mapToDouble(NameVintages.Increment::names).toArray());
        m.follows(logNames, studentT(4, expected, sd.plus(0.05)));
    }

    /** A delay of zero becomes one so short that nothing is known before it. */
    private static double[] logs(double[] values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(Math.max(values[i], 1e-4));
        }
        return logs;
    }
}
