package org.toll.people.name;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.toll.base.Citation;

/**
 * Codes that names of like sound share, for blocking: two names may be compared if they share one code.
 *
 * <p><b>Bias.</b> Codes keep consonants in order and little else, so a code joins unlike names (Ivanov and Ivanova, which is
 * meant, and Petrov and Petriv) and parts names that lost a consonant. It does not know that Yevgeny is Eugene: ask
 * {@link GivenNames}.
 */
@Citation("Mokotoff, G. and Daitch, R. (1985). Proposal for a Jewish surname index. Avotaynu 1(1), 5-8.")
public final class Phonetics {
    private static final DaitchMokotoffSoundex DAITCH_MOKOTOFF = new DaitchMokotoffSoundex();

    private Phonetics() {}

    /**
     * All Daitch-Mokotoff codes of a folded name; a spelling with several readings has several.
     *
     * @param folded in the form of {@link Letters#fold}; words are coded together
     * @return codes of six digits, in fixed order, none twice; empty for a name without letters
     */
    public static List<String> codes(String folded) {
        StringBuilder spelled = new StringBuilder(folded.length() + 4);
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case 'c' -> spelled.append("ch");
                case 'j' -> spelled.append("zh");
                case 'x' -> spelled.append("sh");
                case ' ' -> {}
                default -> spelled.append(folded.charAt(i));
            }
        }
        return codesOfSpelling(spelled.toString());
    }

    /** The codes of a Latin spelling as it stands. */
    static List<String> codesOfSpelling(String latin) {
        if (latin.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (String code : DAITCH_MOKOTOFF.soundex(latin).split("\\|")) {
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }
}
