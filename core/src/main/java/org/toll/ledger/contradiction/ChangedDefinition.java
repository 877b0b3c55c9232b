package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.toll.base.Dimension;
import org.toll.base.Metric;

/**
 * One voice gives the same number for the same days under two definitions of which one contains the other: "killed" today,
 * "killed and wounded" tomorrow. Both hold only if nobody was in the difference.
 *
 * <p>Small numbers are left alone: a strike can kill all it hits.
 */
final class ChangedDefinition implements ContradictionRule {
    private static final double LEAST_PERSONS = 100;

    @Override
    public List<Contradiction> find(Voices voices) {
        List<Contradiction> found = new ArrayList<>();
        for (List<Reading> voice : voices.list()) {
            for (Map<Metric, List<Reading>> sameDays :
                    Distinct.by(voice, Reading::period).values()) {
                sameDays.forEach((part, parts) -> sameDays.forEach((whole, wholes) -> {
                    if (part.isPartOf(whole) && part.dimension() == Dimension.PERSONS) {
                        strongest(parts, wholes, found);
                    }
                }));
            }
        }
        return found;
    }

    private static void strongest(List<Reading> parts, List<Reading> wholes, List<Contradiction> found) {
        for (Reading part : parts) {
            for (Reading whole : wholes) {
                if (part.value().low() >= LEAST_PERSONS && Clash.isSameNumber(part, whole)) {
                    found.add(tell(part, whole));
                    return;
                }
            }
        }
    }

    private static Contradiction tell(Reading part, Reading whole) {
        boolean isPartFirst = !part.claim().published().isAfter(whole.claim().published());
        Reading first = isPartFirst ? part : whole;
        Reading second = isPartFirst ? whole : part;
        return new Contradiction(
                Rule.CHANGED_DEFINITION,
                part.side(),
                part.period(),
                List.of(first.figure(), second.figure()),
                true,
                // Nothing has to move but the definition.
                1,
                "%s; %s said %s for the same days (published %s): the same number under another definition."
                        .formatted(
                                Phrases.said(first),
                                Phrases.who(second),
                                Phrases.amount(second) + " " + second.metric().label(),
                                Phrases.day(second.claim().published())));
    }
}
