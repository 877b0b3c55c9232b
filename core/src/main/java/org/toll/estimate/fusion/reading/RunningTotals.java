package org.toll.estimate.fusion.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.SourceId;
import org.toll.ledger.Claim;

/**
 * What happened between two running totals of one source: the later less the earlier, where both are plain numbers and lie a
 * month or so apart. Totals far apart, or rounded ones, say nothing exact about the days between them.
 */
final class RunningTotals {
    private static final int LONGEST_DAYS = 45;
    private static final int SHORTEST_DAYS = 7;

    private RunningTotals() {}

    /**
     * @param readings of one origin and definition
     * @return a reading for each pair of successive exact totals
     */
    static List<Reading> differences(Timeline timeline, List<Reading> readings) {
        Map<SourceId, List<Reading>> totals = new LinkedHashMap<>();
        readings.stream()
                .filter(reading -> reading.claim().statement().isCumulative()
                        && reading.claim().statement().quantity() instanceof Quantity.Exact)
                .sorted(Comparator.comparing(
                        (Reading reading) -> reading.claim().period().last()))
                .forEach(reading -> totals.computeIfAbsent(reading.claim().source(), source -> new ArrayList<>())
                        .add(reading));
        List<Reading> differences = new ArrayList<>();
        for (List<Reading> ofSource : totals.values()) {
            for (int i = 1; i < ofSource.size(); i++) {
                Reading before = ofSource.get(i - 1);
                Reading after = ofSource.get(i);
                double flow = after.figure().value() - before.figure().value();
                LocalDate first = before.claim().period().last().plusDays(1);
                LocalDate last = after.claim().period().last();
                if (flow > 0 && isClose(before.claim(), after.claim())) {
                    differences.add(new Reading(
                            after.claim(),
                            after.origin(),
                            after.stance(),
                            after.definitions(),
                            after.usage(),
                            timeline.exposure(Period.of(first, last)),
                            new Figure.Point(flow, Figure.ROUNDING_SD)));
                }
            }
        }
        return differences;
    }

    private static boolean isClose(Claim before, Claim after) {
        LocalDate first = before.period().last();
        return before.period().first().equals(after.period().first())
                && !after.period().last().isBefore(first.plusDays(SHORTEST_DAYS))
                && !after.period().last().isAfter(first.plusDays(LONGEST_DAYS));
    }
}
