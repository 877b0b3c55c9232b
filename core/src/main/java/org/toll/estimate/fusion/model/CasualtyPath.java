package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;
import static org.toll.math.model.Densities.studentT;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Killed and wounded of each month, on the log scale.
 *
 * <p>With an anchor series {@code y}: {@code log y ~ t4(stated, 0.04)} and {@code log casualties = stated - bias}. What is
 * stated moves by {@code step = u + theta u before}, {@code u ~ t5(0, volatility)}: a level with month effects that pass, so
 * that one odd month is not taken for a new level. Volatility and bias drift.
 *
 * <p>Without one, a slow walk with month effects around it.
 *
 * @param logStated what the anchor states or would state; empty without an anchor
 * @param logCasualties killed and wounded
 */
record CasualtyPath(Optional<Expr> logStated, Expr logCasualties) {
    static final double CASUALTIES_STEP = 0.15;
    private static final double STATED_SD = 0.04;
    static final double MONTH_EFFECT_SD = 0.2;

    /** Free numbers are measured in these steps around the stated value, so that all have a size near 1. */
    private static final double STEP_IF_STATED = 0.05;

    private static final double STEP_IF_NOT = 0.25;

    static CasualtyPath declare(
            ModelBuilder m,
            Months months,
            Optional<Anchor> anchor,
            double logMonthlyCasualties,
            Assumptions assumptions) {
        return anchor.map(series -> withAnchor(m, months, series, assumptions))
                .orElseGet(() -> withoutAnchor(m, months, logMonthlyCasualties));
    }

    private static CasualtyPath withAnchor(ModelBuilder m, Months months, Anchor anchor, Assumptions assumptions) {
        double[] base = new double[months.count()];
        double[] scale = new double[months.count()];
        for (int month = 0; month < months.count(); month++) {
            YearMonth when = months.timeline().month(month);
            base[month] = logStatedNear(anchor.months(), when);
            scale[month] = anchor.months().containsKey(when) ? STEP_IF_STATED : STEP_IF_NOT;
        }
        Expr stated = m.reals("stated_z", months.count()).times(scale).plus(base);
        dynamics(m, months, stated, base[0]);
        List<Reading> readings = List.copyOf(anchor.months().values());
        double[] logs = readings.stream().mapToDouble(Anchor::logWholeMonth).toArray();
        int[] bins =
                readings.stream().mapToInt(reading -> reading.exposure().from()).toArray();
        m.follows(logs, studentT(4, stated.at(bins), STATED_SD));
        Knots knots = months.knots(Months.SLOW);
        Walk walk = new Walk(
                knots, assumptions.of(Prior.BIAS), assumptions.of(Prior.BIAS_SD), assumptions.of(Prior.BIAS_STEP));
        Expr bias = months.path(knots, walk.declare(m, "bias"));
        m.output("log_stated", stated);
        m.output("stated", stated.exp());
        m.output("bias", bias);
        return new CasualtyPath(Optional.of(stated), stated.minus(bias));
    }

    private static void dynamics(ModelBuilder m, Months months, Expr stated, double start) {
        m.follows(stated.get(0), normal(start, 1));
        if (months.count() == 1) {
            return;
        }
        Expr theta = m.bounded("stated_theta", -0.9, 0.5);
        m.follows(theta, normal(-0.3, 0.25));
        Knots knots = new Knots(months.count() - 1, Months.VERY_SLOW);
        Expr logVolatility = new Walk(knots, Math.log(0.15), 0.5, 0.1).declare(m, "stated_log_volatility");
        Expr volatility = months.path(knots, logVolatility).exp();
        Expr shocks = stated.differences().recursion(theta.negate(), Expr.of(0)).slice(1, months.count());
        m.follows(shocks, studentT(5, Expr.of(0), volatility));
        m.output("newest_shock", shocks.get(shocks.size() - 1));
        m.output("newest_volatility", volatility.get(volatility.size() - 1));
    }

    private static CasualtyPath withoutAnchor(ModelBuilder m, Months months, double logMonthlyCasualties) {
        Knots knots = months.knots(Months.SLOW);
        Expr slow =
                months.path(knots, new Walk(knots, logMonthlyCasualties, 1, CASUALTIES_STEP).declare(m, "casualties"));
        m.output("log_casualties_slow", slow);
        Expr effects = m.reals("casualties_month_z", months.count());
        m.follows(effects, normal(0, 1));
        return new CasualtyPath(Optional.empty(), slow.plus(effects.times(MONTH_EFFECT_SD)));
    }

    /** The stated value, or for a month without one the nearest before it, or the first. */
    private static double logStatedNear(SortedMap<YearMonth, Reading> stated, YearMonth month) {
        SortedMap<YearMonth, Reading> before = stated.headMap(month.plusMonths(1));
        List<Reading> known = List.copyOf((before.isEmpty() ? stated : before).values());
        Reading nearest = known.get(before.isEmpty() ? 0 : known.size() - 1);
        return Anchor.logWholeMonth(nearest);
    }
}
