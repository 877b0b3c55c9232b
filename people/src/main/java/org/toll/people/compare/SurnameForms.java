package org.toll.people.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The woman's form of East Slavic surnames, in folded and in plain letters, and the halves of double surnames. */
final class SurnameForms {
    // Woman's ending, man's ending; folded Latin, plain Latin, Russian, Ukrainian.
    private static final String[][] ENDINGS = {
        {"skaia", "ski"}, {"ckaia", "cki"}, {"ska", "ski"}, {"cka", "cki"},
        {"skaya", "skiy"}, {"ская", "ский"}, {"цкая", "цкий"}, {"ська", "ський"}, {"цька", "цький"},
        {"ova", "ov"}, {"eva", "ev"}, {"ina", "in"}, {"ова", "ов"}, {"ева", "ев"}, {"ина", "ин"}, {"єва", "єв"}, {"іна", "ін"},
    };

    private static final int SHORTEST_PART = 3;

    private SurnameForms() {}

    /** The man's form; the surname itself where it has no woman's ending. */
    static String masculine(String surname) {
        for (String[] ending : ENDINGS) {
            if (surname.endsWith(ending[0]) && surname.length() > ending[0].length() + 1) {
                return surname.substring(0, surname.length() - ending[0].length()) + ending[1];
            }
        }
        return surname;
    }

    /** The words of a surname in the man's form; a word of one or two letters is a particle, not a part. */
    static Set<String> parts(String surname) {
        return Arrays.stream(surname.split("[ -]"))
                .filter(part -> part.length() >= SHORTEST_PART)
                .map(SurnameForms::masculine)
                .collect(Collectors.toUnmodifiableSet());
    }
}
