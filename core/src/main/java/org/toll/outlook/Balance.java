package org.toll.outlook;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.math.diagnostics.Quantiles;

/**
 * Recruits less losses of a month under one definition.
 *
 * @param definition what is counted as lost
 * @param net recruits less losses, by month and draw
 */
public record Balance(BalanceDefinition definition, MonthlyDraws net) {
    private static final int DOTS = 20;

    /** Empty if the posterior has no recruits or lacks a part of the definition. */
    public static Optional<Balance> find(BalanceDefinition definition, FusionPosterior posterior) {
        return posterior
                .find(Latent.RECRUITS)
                .flatMap(recruits -> definition
                        .findLosses(posterior)
                        .map(losses ->
                                new Balance(definition, recruits.combine(losses, (gained, lost) -> gained - lost))));
    }

    /** The probability that losses exceed recruits in the month. */
    public double probabilityOfShortfall(YearMonth month) {
        double[] draws = net.of(month);
        int shortfalls = 0;
        for (double draw : draws) {
            shortfalls += draw < 0 ? 1 : 0;
        }
        return shortfalls / (double) draws.length;
    }

    /**
     * Twenty equally likely values of the month's balance, ascending: read "in so many of twenty" straight off a picture.
     *
     * <p><b>Source.</b> Quantile dot plots: Kay, Kola, Hullman and Munson (2016).
     */
    public List<Double> dots(YearMonth month) {
        return IntStream.range(0, DOTS)
                .mapToObj(dot -> Quantiles.of(net.of(month), (dot + 0.5) / DOTS))
                .toList();
    }
}
