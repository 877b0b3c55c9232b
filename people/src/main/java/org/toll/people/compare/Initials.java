package org.toll.people.compare;

import java.util.List;

/** Which values are a single letter, and which word such a letter may begin. */
final class Initials {
    private final char[] firstLetters;
    private final boolean[] areInitials;

    Initials(List<String> values) {
        firstLetters = new char[values.size()];
        areInitials = new boolean[values.size()];
        for (int code = 0; code < firstLetters.length; code++) {
            firstLetters[code] = values.get(code).charAt(0);
            areInitials[code] = values.get(code).length() == 1;
        }
    }

    /** Whether at least one is an initial and both begin with one letter. */
    boolean isInitialOfTheOther(int first, int second) {
        return (areInitials[first] || areInitials[second]) && firstLetters[first] == firstLetters[second];
    }

    /** Whether both are more than an initial. */
    boolean areWords(int first, int second) {
        return !areInitials[first] && !areInitials[second];
    }
}
