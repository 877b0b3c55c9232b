package org.toll.estimate.synthesis;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;

/**
 * What the claims of a day of knowledge say about one side, month by month and definition by definition.
 *
 * @param side whose losses
 * @param view the claims it was made from
 * @param months figures by metric, then month; no figure where nobody says anything
 * @param totals for each metric the newest running total of each origin, newest first
 * @param levels ratios, shares, force sizes and front lengths, by metric, in order of period
 */
public record Assessment(
        Side side,
        AsOfView view,
        Map<Metric, List<MonthlyFigure>> months,
        Map<Metric, List<Claim>> totals,
        Map<Metric, List<Claim>> levels) {
    public Assessment {
        months = Collections.unmodifiableMap(new TreeMap<>(months));
        totals = Collections.unmodifiableMap(new TreeMap<>(totals));
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }

    public List<MonthlyFigure> listMonths(Metric metric) {
        return months.getOrDefault(metric, List.of());
    }

    public List<Claim> listTotals(Metric metric) {
        return totals.getOrDefault(metric, List.of());
    }

    public List<Claim> listLevels(Metric metric) {
        return levels.getOrDefault(metric, List.of());
    }

    public Optional<MonthlyFigure> findMonth(Metric metric, YearMonth month) {
        return listMonths(metric).stream()
                .filter(figure -> figure.month().equals(month))
                .findFirst();
    }

    /** The months for which both losses of this definition and recruits are claimed, in order. */
    public List<Balance> listBalances(Metric definition) {
        return listMonths(definition).stream()
                .flatMap(losses ->
                        findMonth(Metric.RECRUITS, losses.month())
                                .map(recruits -> new Balance(losses, recruits))
                                .stream())
                .toList();
    }
}
