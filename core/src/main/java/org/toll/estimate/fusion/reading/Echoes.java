package org.toll.estimate.fusion.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.toll.base.Nature;
import org.toll.base.Period;
import org.toll.ledger.Claim;

/**
 * Tells what one origin says about one definition apart from what it merely says again: the same days by another mouth, an
 * older version of its own number, or a longer period whose days its shorter figures have covered already. A named list is
 * kept whole, since its vintages are what its delay is learned from.
 */
final class Echoes {
    /** A figure is an echo if at least this part of its days has been covered ... */
    private static final double COVERED = 0.9;

    /** ... and no more than these are new. */
    private static final int NEW_DAYS = 20;

    /** Of one source about the same days: its newest word, a number before a limit, the better graded. */
    private static final Comparator<Reading> LATEST_WORD_FIRST = Comparator.comparing(
                    (Reading reading) -> reading.claim().published(), Comparator.reverseOrder())
            .thenComparing(reading -> !(reading.figure() instanceof Figure.Point))
            .thenComparing(reading -> reading.claim().footing().grade().toString())
            .thenComparing(reading -> reading.claim().id());

    /** Of several sources: the shortest period first, and of the same days who spoke first, for the others repeat it. */
    private static final Comparator<Reading> FIRST_VOICE_FIRST = Comparator.comparingInt(
                    (Reading reading) -> reading.claim().period().days())
            .thenComparing(reading -> reading.claim().published())
            .thenComparing(reading -> reading.claim().id());

    private Echoes() {}

    /**
     * @param readings of one origin and definition
     * @param unread the echoes are added here
     * @return the rest
     */
    static List<Reading> split(Timeline timeline, List<Reading> readings, List<Readings.Unread> unread) {
        List<Reading> names = readings.stream()
                .filter(reading -> reading.isSurely(Definition.NAMED))
                .toList();
        if (!names.isEmpty()) {
            return names;
        }
        List<Reading> kept = new ArrayList<>();
        Set<LocalDate> covered = new HashSet<>();
        for (Reading reading : firstVoices(readings, unread)) {
            Claim claim = reading.claim();
            if (claim.metric().nature() == Nature.FLOW && isCovered(claim.period(), covered)) {
                unread.add(new Readings.Unread(claim, "its origin's figures for shorter periods cover its days"));
                continue;
            }
            kept.add(reading);
            if (!claim.statement().isCumulative() && reading.figure() instanceof Figure.Point) {
                days(claim.period()).forEach(covered::add);
            }
        }
        RunningTotals.differences(timeline, readings).stream()
                .filter(difference -> isNew(timeline, difference, covered))
                .forEach(kept::add);
        return kept;
    }

    /** One reading for each period, in the order in which they are to be heard. */
    private static List<Reading> firstVoices(List<Reading> readings, List<Readings.Unread> unread) {
        List<Reading> latest = onePer(
                readings.stream().sorted(LATEST_WORD_FIRST).toList(),
                reading -> List.of(reading.claim().source(), reading.claim().period()),
                "its source has said something else about the same days, later or better graded",
                unread);
        return onePer(
                latest.stream().sorted(FIRST_VOICE_FIRST).toList(),
                reading -> reading.claim().period(),
                "its origin has spoken of the same days before",
                unread);
    }

    private static List<Reading> onePer(
            List<Reading> sorted, Function<Reading, Object> key, String reason, List<Readings.Unread> unread) {
        List<Reading> first = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Reading reading : sorted) {
            if (seen.add(key.apply(reading))) {
                first.add(reading);
            } else {
                unread.add(new Readings.Unread(reading.claim(), reason));
            }
        }
        return first;
    }

    private static boolean isCovered(Period period, Set<LocalDate> covered) {
        long fresh = days(period).filter(day -> !covered.contains(day)).count();
        return fresh <= (1 - COVERED) * period.days() && fresh <= NEW_DAYS;
    }

    private static boolean isNew(Timeline timeline, Reading difference, Set<LocalDate> covered) {
        Exposure exposure = difference.exposure();
        return exposure.from() == exposure.to()
                && days(timeline.days(exposure.from())).noneMatch(covered::contains);
    }

    private static Stream<LocalDate> days(Period period) {
        return period.first().datesUntil(period.last().plusDays(1));
    }
}
