package org.toll.people.compare;

import java.util.List;
import java.util.Set;

/** Which values are a single letter, and which word such a letter may begin. */
final class Initials {
    /** Ю, Я and Ц alone, which are two letters where scripts are folded to sounds. */
    private static final Set<String> LETTERS_OF_TWO = Set.of("iu", "ia", "ts");

    private final List<String> values;
    private final boolean[] areInitials;

    Initials(List<String> values) {
        this.values = values;
        areInitials = new boolean[values.size()];
        for (int code = 0; code < areInitials.length; code++) {
            areInitials[code] = isInitial(values.get(code));
        }
    }

    static boolean isInitial(String value) {
        return value.length() == 1 || LETTERS_OF_TWO.contains(value);
    }

    /** Whether one is an initial and the other begins with it. */
    boolean isInitialOfTheOther(int first, int second) {
        return (areInitials[first] && values.get(second).startsWith(values.get(first)))
                || (areInitials[second] && values.get(first).startsWith(values.get(second)));
    }

    /** Whether both are more than an initial. */
    boolean areWords(int first, int second) {
        return !areInitials[first] && !areInitials[second];
    }
}
