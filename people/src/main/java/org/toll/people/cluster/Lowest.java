package org.toll.people.cluster;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;

/** The few of many that have the lowest values. */
final class Lowest {
    private Lowest() {}

    private record Ranked(int number, double value) {
        static final Comparator<Ranked> ORDER =
                Comparator.comparingDouble(Ranked::value).thenComparingInt(Ranked::number);
    }

    /**
     * @param numbers that there are, from 0
     * @param value of each; positive infinity for one that is left out
     * @return at most {@code limit} of them, lowest first, equal ones by number
     */
    static int[] of(int numbers, IntToDoubleFunction value, int limit) {
        PriorityQueue<Ranked> kept = new PriorityQueue<>(Ranked.ORDER.reversed());
        for (int number = 0; number < numbers; number++) {
            double worth = value.applyAsDouble(number);
            if (worth < Double.POSITIVE_INFINITY) {
                kept.add(new Ranked(number, worth));
                if (kept.size() > limit) {
                    kept.remove();
                }
            }
        }
        return kept.stream().sorted(Ranked.ORDER).mapToInt(Ranked::number).toArray();
    }
}
