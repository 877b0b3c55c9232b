package org.toll.estimate.fusion.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toll.base.Nature;
import org.toll.base.Period;
import org.toll.ledger.Claim;

/**
 * Tells what one origin says about one definition apart from what it merely says again: the same period by another mouth, or
 * a longer period whose days its shorter figures have covered already. A named list is kept whole, since its vintages are
 * what its delay is learned from.
 */
final class Echoes {
    /** A figure is an echo if at least this part of its days has been covered. */
    private static final double COVERED = 0.9;

    /** The shortest period first, then the best grade, then the newest: the figure that speaks for the origin. */
    private static final Comparator<Reading> SPOKESMAN_FIRST = Comparator.comparingInt(
                    (Reading reading) -> reading.claim().period().days())
            .thenComparing(reading -> reading.claim().footing().grade().toString())
            .thenComparing(reading -> reading.claim().published(), Comparator.reverseOrder())
            .thenComparing(reading -> reading.claim().id());

    private Echoes() {}

    /**
     * @param readings of one origin and definition
     * @param unread the echoes are added here
     * @return the rest
     */
    static List<Reading> split(List<Reading> readings, List<Readings.Unread> unread) {
        List<Reading> kept = new ArrayList<>();
        Set<LocalDate> covered = new HashSet<>();
        Set<Period> said = new HashSet<>();
        for (Reading reading : readings.stream().sorted(SPOKESMAN_FIRST).toList()) {
            Claim claim = reading.claim();
            boolean isNew = said.add(claim.period());
            if (reading.isSurely(Definition.NAMED)) {
                kept.add(reading);
            } else if (!isNew) {
                unread.add(new Readings.Unread(claim, "its origin has spoken of the same days already"));
            } else if (claim.metric().nature() == Nature.FLOW && isCovered(claim.period(), covered)) {
                unread.add(new Readings.Unread(claim, "its origin's figures for shorter periods cover its days"));
            } else {
                kept.add(reading);
                if (!claim.statement().isCumulative() && reading.figure() instanceof Figure.Point) {
                    claim.period()
                            .first()
                            .datesUntil(claim.period().last().plusDays(1))
                            .forEach(covered::add);
                }
            }
        }
        return kept;
    }

    private static boolean isCovered(Period period, Set<LocalDate> covered) {
        long days = period.first()
                .datesUntil(period.last().plusDays(1))
                .filter(covered::contains)
                .count();
        return days >= COVERED * period.days();
    }
}
