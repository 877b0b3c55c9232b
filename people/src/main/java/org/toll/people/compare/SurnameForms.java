package org.toll.people.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.toll.people.name.Surnames;

/** The parts of a surname, each in the form that men and women of a family have in common. */
final class SurnameForms {
    private static final int SHORTEST_PART = 3;

    private SurnameForms() {}

    /** The parts of a double surname, given in sounds, in that form; a word of one or two letters is a particle, not a part. */
    static Set<String> partsOfSound(String surname) {
        return Arrays.stream(Surnames.neutral(surname).split(" "))
                .filter(part -> part.length() >= SHORTEST_PART)
                .collect(Collectors.toUnmodifiableSet());
    }
}
