package org.toll.people.cluster.draw;

import java.util.HashMap;
import java.util.Map;
import org.toll.math.distribution.Gamma;
import org.toll.math.random.RandomStream;

/**
 * The prior odds that two people of the present clustering are one. The prior inside the weights is about pairs of records, most
 * of which are settled by others: a record of a clean list that has its partner is no candidate any more. If 900 of 1,000
 * names stand on both of two clean lists, one pair of records in 1,111 matches, but one in 11 of the pairs still open would.
 * So the odds are {@code links / open pairs}, drawn from Gamma(links + 1/2, open pairs), which for two clean lists is the
 * ratio of Sadinle's prior: uniform over the number of links, and over matchings given that.
 */
final class LinkOdds {
    private final Map<Long, Long> peopleOfMask = new HashMap<>();
    private long people;

    LinkOdds() {}

    LinkOdds(LinkOdds other) {
        peopleOfMask.putAll(other.peopleOfMask);
        people = other.people;
    }

    /** One more person, on these clean lists. */
    void add(long cleanLists) {
        peopleOfMask.merge(cleanLists, 1L, Long::sum);
        people++;
    }

    /** Pairs of people that could be one: those that share no clean list. */
    double openPairs() {
        double ordered = 0;
        for (Map.Entry<Long, Long> one : peopleOfMask.entrySet()) {
            for (Map.Entry<Long, Long> other : peopleOfMask.entrySet()) {
                if ((one.getKey() & other.getKey()) == 0) {
                    ordered += (double) one.getValue() * other.getValue();
                }
            }
        }
        double withThemselves = peopleOfMask.getOrDefault(0L, 0L);
        return Math.max(1, (ordered - withThemselves) / 2);
    }

    /** log2 odds, at their mean. */
    double meanBits(long records) {
        return log2((records - people + 0.5) / openPairs());
    }

    /** log2 odds, drawn. */
    double drawnBits(long records, RandomStream random) {
        double links = records - people + 0.5;
        return new Gamma(links, 1).logDraw(random) / Math.log(2) - log2(openPairs());
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
