package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;

import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Casualties split into killed, seriously and lightly wounded.
 *
 * <p>{@code killed = casualties x share}, the logit of the share a slow walk with month effects. {@code seriously = wounded x
 * part}, the logit of the part a straight line. So the seriously wounded are a part of the wounded by construction, and fall
 * where a rising share of the hit is killed.
 *
 * @param killed by month
 * @param seriously seriously wounded, by month
 * @param wounded by month
 * @param casualties killed and wounded, by month
 */
record LossPaths(Expr killed, Expr seriously, Expr wounded, Expr casualties) {

    /** The same with others' dead added, and their wounded in the same proportion. */
    LossPaths with(Expr auxiliariesKilled) {
        Expr factor = auxiliariesKilled.over(killed).plus(1);
        return new LossPaths(
                killed.times(factor), seriously.times(factor), wounded.times(factor), casualties.times(factor));
    }

    /** Slightly over half of the wounded: an inheritance-register total of 2023 against three wounded for each killed. */
    private static final double PRIOR_SERIOUS_PART = 0.55;

    private static final double MONTHS_PER_UNIT = 24;

    static LossPaths declare(ModelBuilder m, Months months, Expr logCasualties, Assumptions assumptions) {
        Expr casualties = logCasualties.exp();
        Knots knots = months.knots(Months.SLOW);
        Walk walk = new Walk(
                knots,
                logit(assumptions.of(Prior.KILLED_SHARE)),
                assumptions.of(Prior.KILLED_SHARE_SD),
                assumptions.of(Prior.KILLED_SHARE_STEP));
        Expr slow = months.path(knots, walk.declare(m, "killed_share"));
        Expr effectSd = m.positive("killed_share_month_sd");
        m.follows(effectSd, logNormal(Math.log(0.08), 0.4));
        Expr effects = m.reals("killed_share_month_z", months.count());
        m.follows(effects, normal(0, 1));
        Expr share = slow.plus(effects.times(effectSd)).inverseLogit();
        Expr killed = casualties.times(share);
        Expr wounded = casualties.minus(killed);

        Expr level = m.real("serious_part");
        Expr slope = m.real("serious_part_slope");
        m.follows(level, normal(logit(PRIOR_SERIOUS_PART), 0.4));
        m.follows(slope, normal(0, 0.3));
        double[] time = new double[months.count()];
        for (int month = 0; month < time.length; month++) {
            time[month] = (month - (time.length - 1) / 2.0) / MONTHS_PER_UNIT;
        }
        Expr part = level.plus(slope.times(time)).inverseLogit();
        m.output("killed_share_slow", slow);
        m.output("serious_logit", level.plus(slope.times(time)));
        return new LossPaths(
                m.output("killed", killed),
                m.output("seriously_wounded", wounded.times(part)),
                m.output("wounded", wounded),
                casualties);
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }
}
