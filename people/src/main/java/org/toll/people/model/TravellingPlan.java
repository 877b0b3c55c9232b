package org.toll.people.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toll.math.parallel.Parallel;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.compare.EstablishedNames;
import org.toll.people.compare.RegionComparator;
import org.toll.people.kernel.BlockingRule;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;

/**
 * A scoring plan on its way to another process: for each comparison its distinct values and weights, and which comparator to
 * make of them there. No record travels along. Comparators hold prepared texts and functions, which do not travel; made again
 * from the same values they answer alike.
 */
public final class TravellingPlan implements Serializable {
    private static final long serialVersionUID = 1;

    private final Part[] parts;
    private final float priorBits;
    private final int rules;

    private TravellingPlan(Part[] parts, float priorBits, int rules) {
        this.parts = parts;
        this.priorBits = priorBits;
        this.rules = rules;
    }

    /** The plan of a model that is bound to its table. */
    public static TravellingPlan of(FittedModel fitted) {
        LinkageModel model = fitted.model();
        List<ScoredComparison> comparisons = fitted.plan().comparisons();
        Set<String> givenNames = new HashSet<>();
        for (int k = 0; k < model.comparisons().size(); k++) {
            if (model.field(model.comparisons().get(k).field()).kind() == FieldKind.GIVEN_NAME) {
                givenNames.addAll(EstablishedNames.of(comparisons.get(k).attribute()));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < comparisons.size(); k++) {
            // Fields first, in their order; then the corrections that have something to say, named after their event;
            // then what populations say by region.
            Origin origin = k < model.comparisons().size()
                    ? new OfField(
                            model.field(model.comparisons().get(k).field()).kind(), Set.copyOf(givenNames))
                    : beyondFields(comparisons.get(k).attribute().name());
            parts.add(Part.of(comparisons.get(k), origin));
        }
        return new TravellingPlan(
                parts.toArray(Part[]::new),
                fitted.plan().priorBits(),
                fitted.plan().rules().size());
    }

    /** How many rules the whole plan has. */
    public int rules() {
        return rules;
    }

    /**
     * The plan without records and with one rule that stands for all: enough to score blocks that were made elsewhere.
     *
     * @param threads 1 or more; the plan is the same
     */
    public ScoringPlan bind(int threads) {
        List<ScoredComparison> comparisons = Parallel.map(threads, Arrays.asList(parts), Part::bind);
        BlockingRule elsewhere =
                new BlockingRule("elsewhere", List.of(comparisons.get(0).attribute()));
        return new ScoringPlan(comparisons, List.of(elsewhere), priorBits);
    }

    private static Origin beyondFields(String name) {
        for (Correction.Event event : Correction.Event.values()) {
            if (event.label().equals(name)) {
                return new OfEvent(event);
            }
        }
        return new OfRegions();
    }

    private sealed interface Origin extends Serializable {
        Comparator comparator(Attribute attribute);
    }

    private record OfField(FieldKind kind, Set<String> givenNames) implements Origin {
        @Override
        public Comparator comparator(Attribute attribute) {
            return FieldComparators.of(kind, attribute, givenNames);
        }
    }

    private record OfEvent(Correction.Event event) implements Origin {
        @Override
        public Comparator comparator(Attribute attribute) {
            return FieldComparators.of(event, attribute);
        }
    }

    private record OfRegions() implements Origin {
        @Override
        public Comparator comparator(Attribute attribute) {
            return RegionComparator.of(attribute);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Weights on their way; compared by nobody.
    private record Part(
            String name,
            List<String> values,
            boolean isInSounds,
            Origin origin,
            float[] levelBits,
            float[] rarityShare,
            float[] rarityBits)
            implements Serializable {
        static Part of(ScoredComparison comparison, Origin origin) {
            return new Part(
                    comparison.attribute().name(),
                    comparison.attribute().values(),
                    comparison.attribute().isInSounds(),
                    origin,
                    comparison.levelBits(),
                    comparison.rarityShare(),
                    comparison.rarityBits());
        }

        ScoredComparison bind() {
            Attribute plain = Attribute.of(name, new int[0], values);
            Attribute attribute = isInSounds ? plain.inSounds() : plain;
            return new ScoredComparison(attribute, origin.comparator(attribute), levelBits, rarityShare, rarityBits);
        }
    }
}
