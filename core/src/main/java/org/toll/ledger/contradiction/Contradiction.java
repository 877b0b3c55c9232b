package org.toll.ledger.contradiction;

import java.util.Comparator;
import java.util.List;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.ledger.ClaimId;

/**
 * Claims that cannot all be right under their stated definitions.
 *
 * @param rule the kind of contradiction
 * @param side about whose losses, recruits or ground the claims speak
 * @param period the days that are in question
 * @param figures the claims and the values that were compared, the clashing pair first
 * @param isOneVoice whether one source, or one person across offices, contradicts itself
 * @param factor how far the claims miss each other beyond what their ranges, limits and rounding allow, as a ratio of 1 or more:
 *     1.1 means that the numbers would have to move by another tenth
 * @param sentence what clashes with what, fit to print
 */
public record Contradiction(
        Rule rule, Side side, Period period, List<Figure> figures, boolean isOneVoice, double factor, String sentence) {

    /** What one voice says against itself comes first, then the widest miss, then the latest period. */
    public static final Comparator<Contradiction> STRONGEST_FIRST = Comparator.comparing(
                    (Contradiction clash) -> !clash.isOneVoice)
            .thenComparing(Comparator.comparingDouble(Contradiction::factor).reversed())
            .thenComparing(Comparator.comparing((Contradiction clash) -> clash.period.last())
                    .reversed())
            .thenComparing(Contradiction::rule)
            .thenComparing(clash -> clash.claims().toString());

    public Contradiction {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw InvalidInput.of("A contradiction rests on claims", figures, "Name the claims that clash.");
        }
        if (!(factor >= 1)) {
            throw InvalidInput.of(
                    "Claims that clash miss each other by a factor of 1 or more", factor, "Turn it over.");
        }
    }

    /**
     * A claim and what was read from it.
     *
     * @param claim the claim
     * @param value for the whole of the claim's period, or the level, as stated; in the claim's unit
     */
    public record Figure(ClaimId claim, Interval value) {}

    /** The claims that clash, the clashing pair first. */
    public List<ClaimId> claims() {
        return figures.stream().map(Figure::claim).toList();
    }
}
