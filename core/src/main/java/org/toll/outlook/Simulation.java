package org.toll.outlook;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;

/**
 * Stocks and flows of the months to come, draw by draw.
 *
 * <p><b>Computes</b> {@code force = before - lost + deployed share x recruits + arrivals}, where {@code lost} is killed +
 * seriously wounded + exits of the scenario. The lightly wounded return and are left out.
 *
 * <p><b>Assumes</b> that who is called up arrives in full after training, and that a force which has become smaller than at
 * the start loses in proportion to what is left of it; so it can run low, but never below zero. Where commanders would cut
 * losses sooner, the projected force is too small; where a smaller force suffers more, too large.
 */
final class Simulation {
    /** No force loses more than this share of itself in a month, however high a stated level is. */
    private static final double LARGEST_MONTHLY_SHARE = 0.95;

    private static final List<Latent> LOST = List.of(Latent.KILLED, Latent.SERIOUSLY_WOUNDED, Latent.EXITS);
    private static final List<Latent> SUFFERED =
            List.of(Latent.KILLED, Latent.SERIOUSLY_WOUNDED, Latent.EXITS, Latent.WOUNDED);

    private final Scenario scenario;
    private final FusionPosterior base;
    private final YearMonth first;
    private final int months;
    private final Map<Latent, double[][]> future = new EnumMap<>(Latent.class);

    Simulation(Scenario scenario, FusionPosterior base) {
        this.scenario = scenario;
        this.base = base;
        this.first = base.newest().plusMonths(1);
        MonthlyDraws force = base.get(Latent.FORCE);
        if (!force.covers(first)) {
            throw InvalidInput.of(
                    "The posterior has no month to come",
                    base.newest(),
                    "Estimate with a horizon of at least a month.");
        }
        this.months = (int) ChronoUnit.MONTHS.between(first, force.last()) + 1;
        for (Latent latent : SUFFERED) {
            future.put(latent, new double[months][force.draws()]);
        }
        future.put(Latent.RECRUITS, new double[months][force.draws()]);
        future.put(Latent.FORCE, new double[months][force.draws()]);
    }

    Projection run() {
        double[] start = base.get(Latent.FORCE).of(base.newest());
        for (int draw = 0; draw < start.length; draw++) {
            double strength = start[draw];
            for (int month = 0; month < months; month++) {
                strength = step(month, draw, strength, start[draw]);
            }
        }
        Map<Latent, MonthlyDraws> paths = new EnumMap<>(Latent.class);
        future.forEach((latent, values) -> paths.put(latent, MonthlyDraws.of(first, values)));
        return new Projection(
                scenario, base, new FusionPosterior(base.side(), base.newest(), paths, base.provenance()));
    }

    private double step(int month, int draw, double strength, double start) {
        YearMonth when = first.plusMonths(month);
        double asked = lossFactor(when, draw) * sum(LOST, when, draw);
        double lost = Math.min(asked * Math.min(1, strength / start), LARGEST_MONTHLY_SHARE * strength);
        double realised = asked > 0 ? lossFactor(when, draw) * lost / asked : 0;
        for (Latent latent : SUFFERED) {
            row(latent, month)[draw] = realised * base.get(latent).value(when, draw);
        }
        double recruits = recruitmentFactor(when) * base.get(Latent.RECRUITS).value(when, draw);
        row(Latent.RECRUITS, month)[draw] = recruits;
        double arrived = base.get(Latent.DEPLOYED_SHARE).value(when, draw) * recruits + mobilised(when);
        double left = strength - lost + arrived;
        row(Latent.FORCE, month)[draw] = left;
        return left;
    }

    /** From 1 on the way to the stated level, in equal steps of the factor. */
    private double lossFactor(YearMonth when, int draw) {
        return scenario.losses()
                .map(level -> {
                    double counted = sum(level.definition().parts(), when, draw);
                    double factor = counted > 0 ? level.perMonth() / counted : 1;
                    double way = ChronoUnit.MONTHS.between(base.newest(), level.by());
                    double done = way <= 0 ? 1 : Math.min(1, ChronoUnit.MONTHS.between(base.newest(), when) / way);
                    return 1 + done * (factor - 1);
                })
                .orElse(1.0);
    }

    private double recruitmentFactor(YearMonth when) {
        return scenario.recruits()
                .map(change -> {
                    double done = (ChronoUnit.MONTHS.between(change.from(), when) + 1) / (double) change.months();
                    return 1 + Math.max(0, Math.min(1, done)) * (change.factor() - 1);
                })
                .orElse(1.0);
    }

    private double mobilised(YearMonth when) {
        return scenario.mobilisation()
                .map(call -> {
                    YearMonth calledUp = when.minusMonths(call.trainingMonths());
                    boolean arrives = !calledUp.isBefore(call.from()) && !calledUp.isAfter(call.to());
                    return arrives ? call.persons() / (ChronoUnit.MONTHS.between(call.from(), call.to()) + 1) : 0.0;
                })
                .orElse(0.0);
    }

    private double sum(List<Latent> parts, YearMonth when, int draw) {
        double sum = 0;
        for (Latent part : parts) {
            sum += base.get(part).value(when, draw);
        }
        return sum;
    }

    private double[] row(Latent latent, int month) {
        return future.getOrDefault(latent, new double[months][0])[month];
    }
}
