package org.toll.estimate.mse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * How far families are apart, those included that the lists speak against. Where those that are left disagree, the data do not
 * decide: assumptions make the number.
 *
 * @param lowestMedian smallest median of a family
 * @param highestMedian largest median of a family
 * @param isLarge whether, among families that the lists do not speak against, the 80 % intervals of two do not even touch, or
 *     medians differ by half
 * @param families how many families are averaged; 1 or more
 * @param doubted families with less than {@value #LITTLE_WEIGHT} of the weight
 */
public record Disagreement(
        double lowestMedian, double highestMedian, boolean isLarge, int families, List<Family> doubted) {
    private static final double LARGE_RATIO = 1.5;
    private static final double LITTLE_WEIGHT = .05;

    public Disagreement {
        doubted = List.copyOf(doubted);
    }

    static Disagreement of(List<FamilyEstimate> families) {
        List<FamilyEstimate> averaged =
                families.stream().filter(FamilyEstimate::isAveraged).toList();
        List<SizeDistribution> left = averaged.stream()
                .filter(family -> !isDoubted(family))
                .flatMap(family -> family.total().stream())
                .toList();
        double[] medians = averaged.stream()
                .flatMap(family -> family.total().stream())
                .mapToDouble(SizeDistribution::median)
                .sorted()
                .toArray();
        List<Family> doubted = averaged.stream()
                .filter(Disagreement::isDoubted)
                .map(FamilyEstimate::family)
                .toList();
        return new Disagreement(medians[0], medians[medians.length - 1], areApart(left), averaged.size(), doubted);
    }

    private static boolean isDoubted(FamilyEstimate family) {
        return family.weight()
                .filter(weight -> weight.fraction() < LITTLE_WEIGHT)
                .isPresent();
    }

    private static boolean areApart(List<SizeDistribution> families) {
        for (SizeDistribution family : families) {
            for (SizeDistribution other : families) {
                if (family.median() > LARGE_RATIO * other.median()
                        || !family.interval(Share.ofPercent(80)).overlaps(other.interval(Share.ofPercent(80)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** For the reader. */
    public String sentence() {
        if (families == 1) {
            return "One family of models answers alone: nothing is averaged with it, and no disagreement can be shown.";
        }
        String range = String.format(
                Locale.ROOT, "Medians of the families of models run from %,.0f to %,.0f.", lowestMedian, highestMedian);
        String against = doubted.isEmpty()
                ? ""
                : doubted.stream()
                        .map(Family::code)
                        .collect(Collectors.joining(
                                ", ", " The lists speak against ", ", which predicts persons left out worse."));
        return range
                + against
                + (isLarge
                        ? " Families that predict alike DISAGREE: which of them holds cannot be read from the lists."
                        : "");
    }
}
