package org.toll.people.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.toll.people.name.Letters;
import org.toll.people.name.Surnames;

/** What a surname shares with those of the same family: the form that men and women have in common, and its parts. */
final class SurnameForms {
    private static final int SHORTEST_PART = 3;

    private SurnameForms() {}

    /** The form that the surnames of a man and of his sister share, in folded letters. */
    static String neutral(String surname) {
        return Surnames.neutral(Letters.fold(surname));
    }

    /** The parts of a double surname, given in sounds, in that form; a word of one or two letters is a particle, not a part. */
    static Set<String> partsOfSound(String surname) {
        return Arrays.stream(Surnames.neutral(surname).split(" "))
                .filter(part -> part.length() >= SHORTEST_PART)
                .collect(Collectors.toUnmodifiableSet());
    }
}
