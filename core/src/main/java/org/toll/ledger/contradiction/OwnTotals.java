package org.toll.ledger.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toll.base.Metric;
import org.toll.ledger.ClaimId;

/**
 * Within one voice: a running total that falls, a part of a period above the whole period, a part larger than its whole.
 *
 * <p>A documented count may be outgrown by a later one, and only its own later fall is reported.
 */
final class OwnTotals implements ContradictionRule {
    /** Of a whole; the right partner may hide behind larger numbers for something else. */
    private static final int MOST_PARTNERS = 64;

    private static final int MOST_PARTS = 4;
    private static final Comparator<Grouping.Case> STRONGEST_FIRST = Comparator.comparingDouble(Grouping.Case::factor)
            .reversed()
            .thenComparing(one -> one.larger().claim().id())
            .thenComparing(one -> one.smaller().claim().id());

    @Override
    public List<Contradiction> find(Voices voices) {
        List<Contradiction> found = new ArrayList<>();
        for (List<Reading> voice : voices.list()) {
            Map<Metric, List<Reading>> byMetric = new EnumMap<>(Metric.class);
            voice.stream()
                    .filter(ExceededTotal::isCounted)
                    .forEach(reading -> byMetric.computeIfAbsent(reading.metric(), metric -> new ArrayList<>())
                            .add(reading));
            Occasions occasions = new Occasions(voice);
            byMetric.forEach((part, parts) -> byMetric.forEach((whole, wholes) -> {
                if (part == whole || part.isPartOf(whole)) {
                    found.addAll(find(parts, wholes, occasions));
                }
            }));
        }
        return found;
    }

    private static List<Contradiction> find(List<Reading> parts, List<Reading> wholes, Occasions occasions) {
        List<Grouping.Case> cases = new ArrayList<>();
        boolean isSameMetric = parts.get(0).metric() == wholes.get(0).metric();
        Containment.each(parts, wholes, isSameMetric ? MOST_PARTNERS : MOST_PARTS, (part, whole) -> {
            if (isComparable(part, whole, occasions)) {
                Clash.above(part, whole).ifPresent(factor -> cases.add(new Grouping.Case(part, whole, factor)));
            }
        });
        return eachOnce(cases).stream().map(OwnTotals::tell).toList();
    }

    private static boolean isComparable(Reading part, Reading whole, Occasions occasions) {
        if (part.metric() == whole.metric()) {
            return !part.period().equals(whole.period())
                    && occasions.arePartners(part, whole)
                    && !whole.isClosedTo(part)
                    && !isOutgrown(part, whole);
        }
        return !whole.isDocumentedMinimum() && whole.isForEverybody();
    }

    private static boolean isOutgrown(Reading part, Reading whole) {
        LocalDate later = part.claim().published();
        return whole.isDocumentedMinimum()
                && (!part.isDocumentedMinimum() || later.isAfter(whole.claim().published()));
    }

    /** One spike stands above all that follow, one dip below all that went before: each claim is told of once. */
    private static List<Grouping.Case> eachOnce(List<Grouping.Case> cases) {
        Set<ClaimId> told = new HashSet<>();
        List<Grouping.Case> kept = new ArrayList<>();
        cases.stream().sorted(STRONGEST_FIRST).forEach(one -> {
            ClaimId larger = one.larger().claim().id();
            ClaimId smaller = one.smaller().claim().id();
            if (!told.contains(larger) && !told.contains(smaller)) {
                kept.add(one);
            }
            told.add(larger);
            told.add(smaller);
        });
        return kept;
    }

    private static Contradiction tell(Grouping.Case found) {
        Reading part = found.larger();
        Reading whole = found.smaller();
        Rule rule = ruleOf(part, whole);
        String verdict = switch (rule) {
            case FALLING_TOTAL -> "A running total cannot fall.";
            case SHORTER_EXCEEDS_LONGER -> "The shorter time exceeds the longer one.";
            default -> "The part exceeds the whole.";
        };
        return new Contradiction(
                rule,
                part.side(),
                whole.period(),
                List.of(part.figure(), whole.figure()),
                true,
                found.factor(),
                "%s; %s. %s".formatted(Phrases.said(part), Phrases.said(whole), verdict));
    }

    private static Rule ruleOf(Reading part, Reading whole) {
        if (part.metric() != whole.metric()) {
            return Rule.PART_EXCEEDS_WHOLE;
        }
        boolean isRunning = part.claim().statement().isCumulative()
                && whole.claim().statement().isCumulative()
                && part.period().first().equals(whole.period().first());
        return isRunning ? Rule.FALLING_TOTAL : Rule.SHORTER_EXCEEDS_LONGER;
    }
}
