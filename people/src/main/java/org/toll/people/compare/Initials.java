package org.toll.people.compare;

import java.util.List;

/** Which values are a single letter, and which word such a letter may begin. */
final class Initials {
    private final List<String> values;

    Initials(List<String> values) {
        this.values = values;
    }

    /** Whether at least one is an initial and both begin with one letter. */
    boolean isInitialOfTheOther(int first, int second) {
        String one = values.get(first);
        String other = values.get(second);
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    /** Whether both are more than an initial. */
    boolean areWords(int first, int second) {
        return values.get(first).length() > 1 && values.get(second).length() > 1;
    }
}
