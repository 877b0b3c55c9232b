package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.base.Dimension;
import org.toll.base.Metric;
import org.toll.base.Nature;
import org.toll.base.Period;
import org.toll.base.Side;

/**
 * Between two voices: a part that is larger than the whole, be it a part by definition (killed of killed and wounded), a part by
 * time (December of the year), or both.
 *
 * <p>The whole has to be a number for everybody: counts of what was documented, and claims confined to some people, bound
 * nothing. A source that gave several numbers for the same days is held to its largest.
 */
final class ExceededTotal implements ContradictionRule {
    /** Of a whole, the largest first. */
    private static final int MOST_PARTS = 16;

    @Override
    public List<Contradiction> find(Voices voices) {
        List<Contradiction> found = new ArrayList<>();
        voices.bySide().forEach((side, readings) -> {
            Map<Metric, List<Reading>> parts = new EnumMap<>(Metric.class);
            readings.stream()
                    .filter(ExceededTotal::isCounted)
                    .forEach(reading -> parts.computeIfAbsent(reading.metric(), metric -> new ArrayList<>())
                            .add(reading));
            Map<Metric, List<Reading>> wholes = new EnumMap<>(Metric.class);
            largest(readings)
                    .forEach(reading -> wholes.computeIfAbsent(reading.metric(), metric -> new ArrayList<>())
                            .add(reading));
            parts.forEach((part, some) -> wholes.forEach((whole, all) -> {
                if (part == whole || part.isPartOf(whole)) {
                    found.addAll(find(some, all));
                }
            }));
        });
        return found;
    }

    private static List<Contradiction> find(List<Reading> parts, List<Reading> wholes) {
        Grouping pairs = new Grouping();
        Containment.each(parts, wholes, MOST_PARTS, (part, whole) -> {
            boolean isSameThing =
                    part.metric() == whole.metric() && part.period().equals(whole.period());
            if (!part.isSameVoiceAs(whole) && !isSameThing) {
                Clash.above(part, whole)
                        .ifPresent(factor -> pairs.add(
                                List.of(part.origin(), whole.origin()), new Grouping.Case(part, whole, factor)));
            }
        });
        return pairs.tell(ExceededTotal::tell);
    }

    /** Of each source, definition and period the largest number that is meant for everybody. */
    private static List<Reading> largest(List<Reading> readings) {
        Map<Whole, Reading> largest = new HashMap<>();
        for (Reading reading : readings) {
            if (isCounted(reading) && !reading.isDocumentedMinimum() && reading.isForEverybody()) {
                largest.merge(
                        new Whole(reading.side(), reading.metric(), reading.period(), reading.origin()),
                        reading,
                        (one, other) -> other.high() > one.high() ? other : one);
            }
        }
        return List.copyOf(largest.values());
    }

    /** Ground is won and lost again, so a part of the time may well exceed the whole. */
    static boolean isCounted(Reading reading) {
        Dimension dimension = reading.metric().dimension();
        return reading.metric().nature() == Nature.FLOW
                && (dimension == Dimension.PERSONS || dimension == Dimension.COUNT);
    }

    private static Contradiction tell(Grouping.Case found, int others) {
        Reading part = found.larger();
        Reading whole = found.smaller();
        return new Contradiction(
                part.metric() == whole.metric() ? Rule.SHORTER_EXCEEDS_LONGER : Rule.PART_EXCEEDS_WHOLE,
                part.side(),
                whole.period(),
                List.of(part.figure(), whole.figure()),
                false,
                found.factor(),
                "%s; %s. %s%s."
                        .formatted(
                                Phrases.said(part),
                                Phrases.said(whole),
                                part.metric() == whole.metric()
                                        ? "The shorter time already exceeds the longer one"
                                        : "The part exceeds the whole",
                                Phrases.more(others)));
    }

    private record Whole(Side side, Metric metric, Period period, String origin) {}
}
