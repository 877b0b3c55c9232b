package org.toll.outlook;

import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;
import org.toll.base.Share;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;

/**
 * A scenario worked out on the posterior's draws: losses, recruits and the force in the months to come.
 *
 * @param scenario what changes
 * @param base the posterior from which it starts
 * @param posterior the months to come under the scenario, on the same draws
 */
public record Projection(Scenario scenario, FusionPosterior base, FusionPosterior posterior) {

    /**
     * @param base a posterior that reaches beyond its newest month
     * @throws InvalidInput if it does not, or lacks force, recruits or a part of the losses
     */
    public static Projection of(Scenario scenario, FusionPosterior base) {
        return new Simulation(scenario, base).run();
    }

    /** The probability that the force has shrunk by the share or more at the end of the month. */
    public double probabilityOfShrinking(Share share, YearMonth month) {
        double[] strength = posterior.get(Latent.FORCE).of(month);
        double[] start = start();
        long shrunk = IntStream.range(0, strength.length)
                .filter(draw -> strength[draw] <= start[draw] * (1 - share.fraction()))
                .count();
        return shrunk / (double) strength.length;
    }

    /**
     * The number of months after which at least half of the draws have seen the force shrink by the share; empty if that does
     * not come within the projection.
     */
    public OptionalInt monthsUntilShrunkBy(Share share) {
        MonthlyDraws force = posterior.get(Latent.FORCE);
        double[] start = start();
        boolean[] hasShrunk = new boolean[force.draws()];
        for (int month = 0; month < force.months(); month++) {
            YearMonth when = force.first().plusMonths(month);
            int count = 0;
            for (int draw = 0; draw < hasShrunk.length; draw++) {
                hasShrunk[draw] |= force.value(when, draw) <= start[draw] * (1 - share.fraction());
                count += hasShrunk[draw] ? 1 : 0;
            }
            if (2 * count >= hasShrunk.length) {
                return OptionalInt.of(month + 1);
            }
        }
        return OptionalInt.empty();
    }

    private double[] start() {
        return base.get(Latent.FORCE).of(base.newest());
    }
}
