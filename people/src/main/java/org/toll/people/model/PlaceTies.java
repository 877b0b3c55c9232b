package org.toll.people.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toll.base.Citation;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.JoinedAttribute;

/**
 * Which places of a record go together: who shares a town shares its region and postcode, so that their agreements must not count
 * as separate evidence. Of all pairs of places those are kept that form a tree of the strongest ties, which is the best
 * approximation of their joint frequencies by pairs.
 */
@Citation("Chow, C. K. and Liu, C. N. (1968). Approximating discrete probability distributions with dependence trees. IEEE"
        + " Transactions on Information Theory 14(3), 462-467.")
final class PlaceTies {
    /** Agreement on both that is less than twice what chance makes of it is left alone. */
    private static final double LEAST_LIFT = 2;

    private PlaceTies() {}

    static List<Correction> of(List<Field> fields, BoundFields bound) {
        List<Tie> ties = new ArrayList<>();
        for (int one = 0; one < fields.size(); one++) {
            for (int other = one + 1; other < fields.size(); other++) {
                if (fields.get(one).kind().isPlace() && fields.get(other).kind().isPlace()) {
                    ties.add(tie(fields.get(one).name(), fields.get(other).name(), bound));
                }
            }
        }
        ties.sort(Comparator.comparingDouble(Tie::lift).reversed());
        List<Set<String>> groups = new ArrayList<>();
        List<Correction> kept = new ArrayList<>();
        for (Tie tie : ties) {
            if (tie.lift() >= LEAST_LIFT && joins(groups, tie)) {
                kept.add(Correction.toLearn(Correction.Event.SAME_PLACES, List.of(tie.one(), tie.other())));
            }
        }
        return kept;
    }

    private static Tie tie(String one, String other, BoundFields bound) {
        Attribute first = bound.attribute(one);
        Attribute second = bound.attribute(other);
        double both = equal(JoinedAttribute.of("both", List.of(first, second)));
        double apart = equal(first) * equal(second);
        return new Tie(one, other, apart == 0 ? 0 : both / apart);
    }

    /** Share of the pairs that say something and agree. */
    static double equal(Attribute attribute) {
        double pairs = 0;
        double present = 0;
        for (int code = 0; code < attribute.values().size(); code++) {
            pairs += (double) attribute.count(code) * (attribute.count(code) - 1);
            present += attribute.count(code);
        }
        return present < 2 ? 0 : pairs / (present * (present - 1));
    }

    /** Puts the two groups of a tie together; false if they are one already. */
    private static boolean joins(List<Set<String>> groups, Tie tie) {
        Set<String> one = groupOf(groups, tie.one());
        if (one.contains(tie.other())) {
            return false;
        }
        Set<String> other = groupOf(groups, tie.other());
        groups.remove(other);
        one.addAll(other);
        return true;
    }

    private static Set<String> groupOf(List<Set<String>> groups, String field) {
        for (Set<String> group : groups) {
            if (group.contains(field)) {
                return group;
            }
        }
        Set<String> alone = new HashSet<>(Set.of(field));
        groups.add(alone);
        return alone;
    }

    private record Tie(String one, String other, double lift) {}
}
