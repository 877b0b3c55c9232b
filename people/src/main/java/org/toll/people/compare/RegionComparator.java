package org.toll.people.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether two records have one name, on an attribute of the name and of where the person is from ({@link JoinedAttribute}): from
 * one place, which is its level "equal", from two, or no.
 */
public final class RegionComparator {
    private RegionComparator() {}

    /** @param attribute name and place, in this order */
    public static Comparator of(Attribute attribute) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] names = attribute.values().stream()
                .mapToInt(value -> numbers.computeIfAbsent(value.split("\t", 2)[0], name -> numbers.size()))
                .toArray();
        return Ladder.ofNumbers(new Ladder.Rung("equal, from two places", (a, b) -> names[a] == names[b]));
    }
}
