package org.toll.ledger.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.base.Nature;

/**
 * Within one voice: numbers for months that follow each other without a gap, against the number for the whole time.
 *
 * <p>Where several claims cover the same days, the one published last is meant. Claims of another product of the same source
 * (named in the attribution) are not mixed in.
 */
final class SumOfParts implements ContradictionRule {

    @Override
    public List<Contradiction> find(Voices voices) {
        List<Contradiction> found = new ArrayList<>();
        for (List<Reading> voice : voices.list()) {
            Map<Series, NavigableMap<LocalDate, NavigableMap<LocalDate, Reading>>> starts = new HashMap<>();
            List<Reading> flows = voice.stream()
                    .filter(reading -> reading.metric().nature() == Nature.FLOW && !reading.isDocumentedMinimum())
                    .toList();
            flows.forEach(reading -> starts.computeIfAbsent(Series.of(reading), none -> new TreeMap<>())
                    .computeIfAbsent(reading.period().first(), none -> new TreeMap<>())
                    .put(reading.period().last(), reading));
            for (Reading whole : flows) {
                tiling(whole, starts.getOrDefault(Series.of(whole), new TreeMap<>()))
                        .flatMap(parts -> tell(whole, parts))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Claims that cover the days of {@code whole} one after the other; from each day on, the longest that fits. */
    private static Optional<List<Reading>> tiling(
            Reading whole, NavigableMap<LocalDate, NavigableMap<LocalDate, Reading>> starts) {
        List<Reading> parts = new ArrayList<>();
        LocalDate next = whole.period().first();
        while (!next.isAfter(whole.period().last())) {
            LocalDate end = parts.isEmpty()
                    ? whole.period().last().minusDays(1)
                    : whole.period().last();
            Map.Entry<LocalDate, Reading> part =
                    starts.getOrDefault(next, new TreeMap<>()).floorEntry(end);
            if (part == null) {
                return Optional.empty();
            }
            parts.add(part.getValue());
            next = part.getKey().plusDays(1);
        }
        return Optional.of(parts);
    }

    private static Optional<Contradiction> tell(Reading whole, List<Reading> parts) {
        Interval sum = Interval.of(
                parts.stream().mapToDouble(Reading::low).sum(),
                parts.stream().mapToDouble(Reading::high).sum());
        OptionalDouble factor = Sums.apart(sum, whole);
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        List<Contradiction.Figure> figures = new ArrayList<>(List.of(whole.figure()));
        parts.forEach(part -> figures.add(part.figure()));
        return Optional.of(new Contradiction(
                Rule.SUM_OF_PARTS,
                whole.side(),
                whole.period(),
                figures,
                true,
                factor.getAsDouble(),
                "%s; its %d numbers for parts of that time add up to %s."
                        .formatted(Phrases.said(whole), parts.size(), Phrases.interval(sum))));
    }

    private record Series(Metric metric, String attribution) {
        static Series of(Reading reading) {
            return new Series(reading.metric(), reading.claim().origin().attribution());
        }
    }
}
