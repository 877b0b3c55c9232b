package org.toll.people.name;

import static org.toll.people.name.CharacterClass.isCyrillic;
import static org.toll.people.name.CharacterClass.isLatin;

/** Letters of one script that look like letters of another, typed in the wrong layout or by a scanner. */
final class Homoglyphs {
    private static final String LATIN = "AaBCcEeHKkMmOoPpTXxYyIiJjSsuVv";
    private static final String CYRILLIC = "АаВСсЕеНКкМмОоРрТХхУуІіЈјЅѕиѴѵ";

    private Homoglyphs() {}

    /**
     * Puts a word that mixes Cyrillic and Latin into one of the two: into the script whose letters cannot be look-alikes of the
     * other, and if that does not decide, into the one with more letters.
     *
     * @param letters changed in place
     * @return whether the word is Cyrillic now
     */
    static boolean unify(char[] letters, int count) {
        int certainCyrillic = 0;
        int certainLatin = 0;
        int balance = 0;
        for (int i = 0; i < count; i++) {
            char c = letters[i];
            if (isCyrillic(c)) {
                balance++;
                certainCyrillic += CYRILLIC.indexOf(c) < 0 ? 1 : 0;
            } else if (isLatin(c)) {
                balance--;
                certainLatin += LATIN.indexOf(c) < 0 ? 1 : 0;
            }
        }
        boolean toCyrillic = certainCyrillic == certainLatin ? balance >= 0 : certainCyrillic > certainLatin;
        String from = toCyrillic ? LATIN : CYRILLIC;
        String to = toCyrillic ? CYRILLIC : LATIN;
        for (int i = 0; i < count; i++) {
            int at = from.indexOf(letters[i]);
            if (at >= 0) {
                letters[i] = to.charAt(at);
            }
        }
        return toCyrillic;
    }
}
