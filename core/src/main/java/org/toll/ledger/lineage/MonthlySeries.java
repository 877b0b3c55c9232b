package org.toll.ledger.lineage;

import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.base.SourceId;

/**
 * What one source says month by month about one metric.
 *
 * @param side whose
 * @param source who says so
 * @param metric under which label
 * @param derivation how the months were read from the claims
 * @param values number for each month, all positive
 */
public record MonthlySeries(
        Side side, SourceId source, Metric metric, Derivation derivation, NavigableMap<YearMonth, Double> values) {

    public MonthlySeries {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
        values.forEach((month, value) -> {
            if (!(value > 0) || !Double.isFinite(value)) {
                throw InvalidInput.of(
                        "A monthly series is compared by ratio and needs positive numbers",
                        month + ": " + value,
                        "Leave such months out.");
            }
        });
    }

    /** The same numbers, each {@code months} later: a copyist who files a report under the month in which it came out. */
    MonthlySeries shifted(int months) {
        NavigableMap<YearMonth, Double> later = new TreeMap<>();
        values.forEach((month, value) -> later.put(month.plusMonths(months), value));
        return new MonthlySeries(side, source, metric, derivation, later);
    }
}
