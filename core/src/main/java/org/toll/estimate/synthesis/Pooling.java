package org.toll.estimate.synthesis;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.toll.base.Interval;

/** Turns votes into a spread. Ranges are honoured: nothing that a vote allows is cut off. */
final class Pooling {
    private Pooling() {}

    /**
     * @param votes at least one
     */
    static Spread spread(List<Vote> votes) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double floor = Double.NEGATIVE_INFINITY;
        double ceiling = Double.POSITIVE_INFINITY;
        for (Vote vote : votes) {
            Interval bounds = vote.bounds();
            if (bounds.isBounded()) {
                low = Math.min(low, bounds.low());
                high = Math.max(high, bounds.high());
            } else if (Double.isFinite(bounds.low())) {
                floor = Math.max(floor, bounds.low());
            } else {
                ceiling = Math.min(ceiling, bounds.high());
            }
        }
        // A floor above every bounded vote says "more than all of you": the range is then open above. Likewise below.
        double openHigh = floor > high ? Double.POSITIVE_INFINITY : high;
        double openLow = ceiling < low ? Double.NEGATIVE_INFINITY : low;
        double lowest = Double.isInfinite(low) ? floor : openLow;
        double highest = Double.isInfinite(high) ? ceiling : openHigh;
        if (lowest > highest) {
            return new Spread(Interval.of(highest, lowest), OptionalDouble.empty());
        }
        return new Spread(Interval.of(lowest, highest), weightedMedian(votes));
    }

    /** The smallest value with at least half of the weight at or below it; the mean of two neighbours on an exact half. */
    static OptionalDouble weightedMedian(List<Vote> votes) {
        List<Vote> valued = votes.stream()
                .filter(vote -> vote.point().isPresent())
                .sorted(Comparator.comparingDouble(vote -> vote.point().orElseThrow()))
                .toList();
        double half = valued.stream().mapToDouble(Vote::weight).sum() / 2;
        double below = 0;
        for (int i = 0; i < valued.size(); i++) {
            below += valued.get(i).weight();
            double here = valued.get(i).point().orElseThrow();
            if (Math.abs(below - half) < 1e-12 && i + 1 < valued.size()) {
                return OptionalDouble.of((here + valued.get(i + 1).point().orElseThrow()) / 2);
            }
            if (below > half) {
                return OptionalDouble.of(here);
            }
        }
        return OptionalDouble.empty();
    }
}
