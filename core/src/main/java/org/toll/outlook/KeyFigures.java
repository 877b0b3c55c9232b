package org.toll.outlook;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.math.diagnostics.Quantiles;

/**
 * The few numbers by which two fits are compared.
 *
 * @param month what {@code killed} and {@code shortfall} are about
 * @param killed of the month
 * @param killedToDate from the first month to that one
 * @param shortfall probability that losses exceed recruits in the month, for each definition that has one
 */
public record KeyFigures(YearMonth month, Band killed, Band killedToDate, Map<BalanceDefinition, Double> shortfall) {
    public KeyFigures {
        shortfall = shortfall.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(shortfall));
    }

    /** A median with the ends of its 90 % interval. */
    public record Band(double low, double median, double high) {
        public static Band of(double[] draws) {
            return new Band(Quantiles.of(draws, 0.05), Quantiles.of(draws, 0.5), Quantiles.of(draws, 0.95));
        }
    }

    /**
     * @param month covered by the posterior's killed
     */
    public static KeyFigures of(FusionPosterior posterior, YearMonth month) {
        MonthlyDraws killed = posterior.get(Latent.KILLED);
        Map<BalanceDefinition, Double> shortfall = new EnumMap<>(BalanceDefinition.class);
        for (BalanceDefinition definition : BalanceDefinition.values()) {
            Balance.find(definition, posterior)
                    .filter(balance -> balance.net().covers(month))
                    .ifPresent(balance -> shortfall.put(definition, balance.probabilityOfShortfall(month)));
        }
        return new KeyFigures(
                month, Band.of(killed.of(month)), Band.of(killed.total(killed.first(), month)), shortfall);
    }

    /** How far another fit's median lies from this one's, in half widths of this one's 90 % interval. */
    public double swing(KeyFigures other) {
        double halfWidth = (killed.high() - killed.low()) / 2;
        return halfWidth > 0 ? Math.abs(other.killed().median() - killed.median()) / halfWidth : 0;
    }
}
