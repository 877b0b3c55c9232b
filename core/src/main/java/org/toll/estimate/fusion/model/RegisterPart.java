package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;
import static org.toll.math.model.Densities.studentT;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Registers of deaths: {@code log stated ~ t4(log(sum of coverage x killed) + bias, sd)}.
 *
 * <p>Coverage, the share of the killed who come into the register, is a very slow walk on the logit scale below 1: the missing
 * come in late, when a court declares them dead, or never. A month's figure that was published within ten months of the month
 * is provisional: by then cases are still being opened, and some sources date them by discovery. A total is provisional in
 * another way: the register corrects itself, so that the newest is the best ({@link HouseEffects}).
 *
 * @param coverage by month
 */
record RegisterPart(Expr coverage) {
    private static final int SETTLED_AFTER_MONTHS = 10;
    private static final double SMALLEST_TOTAL_SD = 0.06;

    /**
     * @param registered readings surely about the register, by day of publication; at least one
     * @param killed by month
     */
    static RegisterPart declare(
            ModelBuilder m, Months months, List<Reading> registered, Expr killed, Assumptions assumptions) {
        Knots knots = months.knots(Months.VERY_SLOW);
        double usual = assumptions.of(Prior.COVERAGE);
        Walk walk = new Walk(
                knots,
                Math.log(usual / (1 - usual)),
                assumptions.of(Prior.COVERAGE_SD),
                assumptions.of(Prior.COVERAGE_STEP));
        Expr coverage = months.path(knots, walk.declare(m, "coverage")).inverseLogit();
        m.output("coverage", coverage);

        Expr bias = m.real("register_bias");
        m.follows(bias, normal(0, 0.06));
        m.output("registered", coverage.times(killed).times(bias.exp()));
        Expr flow = coverage.times(killed);
        List<Reading> settled = registered.stream()
                .filter(reading -> isMonthly(reading) && !isProvisional(reading))
                .toList();
        List<Reading> provisional = registered.stream()
                .filter(reading -> isMonthly(reading)
                        && isProvisional(reading)
                        && monthsToPublication(reading) >= assumptions.of(Prior.PROVISIONAL_FROM))
                .toList();
        List<Reading> totals =
                registered.stream().filter(reading -> !isMonthly(reading)).toList();
        if (!settled.isEmpty()) {
            Expr sd = m.positive("register_sd");
            m.follows(sd, logNormal(Math.log(0.08), 0.5));
            Expr expected = months.totals(settled, flow).log().plus(bias);
            m.follows(logs(settled), studentT(4, expected, sd.plus(0.05)));
        }
        if (!provisional.isEmpty()) {
            Expr lateness = m.real("register_provisional_bias");
            m.follows(lateness, normal(assumptions.of(Prior.PROVISIONAL), 0.2));
            Expr expected = months.totals(provisional, flow).log().plus(bias).plus(lateness);
            m.follows(logs(provisional), studentT(4, expected, 0.2));
        }
        if (!totals.isEmpty()) {
            Expr house = HouseEffects.declare(m, Definition.REGISTERED, totals, assumptions);
            Expr expected = months.totals(totals, flow).log().plus(bias).plus(house);
            m.add(Statements.logLikelihood(totals, expected, SMALLEST_TOTAL_SD));
        }
        return new RegisterPart(coverage);
    }

    private static boolean isMonthly(Reading reading) {
        return reading.exposure().from() == reading.exposure().to() && reading.figure() instanceof Figure.Point;
    }

    private static boolean isProvisional(Reading reading) {
        return monthsToPublication(reading) < SETTLED_AFTER_MONTHS;
    }

    private static long monthsToPublication(Reading reading) {
        YearMonth month = YearMonth.from(reading.claim().period().last());
        return ChronoUnit.MONTHS.between(month, YearMonth.from(reading.claim().published()));
    }

    private static double[] logs(List<Reading> readings) {
        return readings.stream()
                .mapToDouble(reading -> Math.log(reading.figure().value()))
                .toArray();
    }
}
