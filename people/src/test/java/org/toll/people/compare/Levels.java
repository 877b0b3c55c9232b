package org.toll.people.compare;

import java.util.List;
import java.util.function.Function;

/** Asks a comparator for the level of two texts. */
final class Levels {
    private Levels() {}

    static String of(Function<Attribute, Comparator> made, String first, String second) {
        Comparator comparator = made.apply(Attribute.of("test", new int[] {0, 1}, List.of(first, second)));
        int level = comparator.level(0, 1);
        if (level != comparator.level(1, 0)) {
            throw new AssertionError("not symmetric: " + first + ", " + second);
        }
        return comparator.levels().get(level);
    }
}
