package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.toll.base.Component;
import org.toll.base.Metric;

/**
 * A number of killed that, taken from a number of killed and wounded for the same days, leaves fewer wounded than any claim about
 * the ratio allows: the two numbers count nearly the same people, so one of the labels is wrong.
 *
 * <p>The bound is the highest ratio of killed to wounded that anybody in the ledger claims, for any side and time; without such a
 * claim, {@link #WITHOUT_CLAIMS}. One-sided on purpose: few killed for many wounded is a disagreement about levels, not a clash.
 */
final class NoRoomForWounded implements ContradictionRule {
    /** Killed per wounded; a choice, not a finding, and used only where nobody in the ledger claims a ratio. */
    static final double WITHOUT_CLAIMS = 10;

    private static final double LEAST_PERSONS = 100;
    private static final int MOST_SHOWN = 8;
    private static final Set<Metric> RATIOS =
            Set.of(Metric.KILLED_WOUNDED_RATIO, Metric.KILLED_SERIOUSLY_WOUNDED_RATIO);

    @Override
    public List<Contradiction> find(Voices voices) {
        double bound = voices.all().stream()
                .filter(reading -> RATIOS.contains(reading.metric()))
                .mapToDouble(Reading::high)
                .filter(Double::isFinite)
                .max()
                .orElse(WITHOUT_CLAIMS);
        List<Contradiction> found = new ArrayList<>();
        voices.bySide().values().forEach(readings -> {
            List<Reading> large = readings.stream()
                    .filter(reading -> reading.value().high() >= LEAST_PERSONS)
                    .toList();
            Distinct.by(large, Reading::period).values().forEach(sameDays -> found.addAll(findAmong(sameDays, bound)));
        });
        return found;
    }

    private static List<Contradiction> findAmong(Map<Metric, List<Reading>> sameDays, double bound) {
        List<Reading> wholes = sameDays.entrySet().stream()
                .filter(entry -> isWithWounded(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(NoRoomForWounded::isForEverybody)
                .sorted(Comparator.comparingDouble(Reading::high)
                        .thenComparing(whole -> whole.claim().id()))
                .toList();
        Map<String, List<Reading>> killed = new TreeMap<>();
        sameDays.getOrDefault(Metric.KILLED, List.of())
                .forEach(reading -> killed.computeIfAbsent(reading.origin(), none -> new ArrayList<>())
                        .add(reading));
        return killed.values().stream()
                .flatMap(claims -> strongest(claims, wholes, bound))
                .toList();
    }

    private static Stream<Contradiction> strongest(List<Reading> claims, List<Reading> wholes, double bound) {
        Reading killed = claims.stream()
                .max(Comparator.comparingDouble(Reading::low)
                        .thenComparing(reading -> reading.claim().id()))
                .orElseThrow();
        List<Reading> clashing = wholes.stream()
                .filter(whole -> ratio(killed, whole) > bound)
                .limit(MOST_SHOWN)
                .toList();
        return clashing.isEmpty() ? Stream.empty() : Stream.of(tell(killed, clashing, bound));
    }

    private static boolean isWithWounded(Metric metric) {
        return Metric.KILLED.isPartOf(metric)
                && (metric.components().contains(Component.SERIOUSLY_WOUNDED)
                        || metric.components().contains(Component.LIGHTLY_WOUNDED));
    }

    private static boolean isForEverybody(Reading whole) {
        return Double.isFinite(whole.high()) && !whole.isDocumentedMinimum() && whole.isForEverybody();
    }

    /** Killed per wounded at least; 0 where the killed alone exceed the whole, which is another rule's finding. */
    private static double ratio(Reading killed, Reading whole) {
        double wounded = whole.high() - killed.low();
        return wounded > 0 && killed.low() > 0 ? killed.low() / wounded : 0;
    }

    private static Contradiction tell(Reading killed, List<Reading> wholes, double bound) {
        Reading whole = wholes.get(0);
        List<Contradiction.Figure> figures = Stream.concat(Stream.of(killed), wholes.stream())
                .map(Reading::figure)
                .toList();
        return new Contradiction(
                Rule.NO_ROOM_FOR_WOUNDED,
                killed.side(),
                killed.period(),
                figures,
                killed.isSameVoiceAs(whole),
                ratio(killed, whole) / bound,
                "%s; %s%s. Together they imply at least %s killed for each wounded; the highest ratio that can stand is %s."
                        .formatted(
                                Phrases.said(killed),
                                Phrases.said(whole),
                                wholes.size() == 1 ? "" : ", and so do others",
                                Phrases.number(ratio(killed, whole)),
                                Phrases.number(bound)));
    }
}
