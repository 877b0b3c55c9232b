package org.toll.people.explain;

import java.util.ArrayList;
import java.util.List;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.kernel.ScoringPlan;

/**
 * The match weight of two records taken apart: prior and the evidence of each comparison, which add up to the weight that the
 * kernel gives, but for the rounding of floats.
 *
 * @param first row of one record
 * @param second row of the other
 * @param priorBits before anything is compared
 * @param evidence in the order of the plan
 */
public record PairExplanation(int first, int second, double priorBits, List<FieldEvidence> evidence) {
    public PairExplanation {
        evidence = List.copyOf(evidence);
    }

    /** Any two records of the plan, candidates or not. */
    public static PairExplanation of(ScoringPlan plan, int first, int second) {
        List<FieldEvidence> evidence = new ArrayList<>();
        for (ScoredComparison comparison : plan.comparisons()) {
            evidence.add(evidence(comparison, first, second));
        }
        return new PairExplanation(first, second, plan.priorBits(), evidence);
    }

    /** log2 of the odds that the two are one person. */
    public double weightBits() {
        return priorBits + evidence.stream().mapToDouble(FieldEvidence::bits).sum();
    }

    /** The probability that the two are one person. */
    public double probability() {
        return ScoredPairs.probability(weightBits());
    }

    /** The evidence that both records speak to and that weighs something, as it stands in a verdict. */
    public List<FieldEvidence> listSaid() {
        return evidence.stream()
                .filter(field -> field.isSaid() && field.bits() != 0)
                .toList();
    }

    private static FieldEvidence evidence(ScoredComparison comparison, int first, int second) {
        Attribute attribute = comparison.attribute();
        int one = attribute.codes()[first];
        int other = attribute.codes()[second];
        if (one == Attribute.MISSING || other == Attribute.MISSING) {
            return new FieldEvidence(
                    attribute.name(), FieldEvidence.NOTHING_SAID, text(attribute, one), text(attribute, other), 0, 0);
        }
        int level = one == other ? 0 : comparison.comparator().level(one, other);
        float[] rarity = comparison.rarityBits();
        double rarityBits =
                rarity.length == 0 ? 0 : comparison.rarityShare()[level] * Math.min(rarity[one], rarity[other]);
        return new FieldEvidence(
                attribute.name(),
                comparison.comparator().levels().get(level),
                text(attribute, one),
                text(attribute, other),
                comparison.levelBits()[level],
                rarityBits);
    }

    private static String text(Attribute attribute, int code) {
        return code == Attribute.MISSING ? "" : attribute.values().get(code);
    }
}
