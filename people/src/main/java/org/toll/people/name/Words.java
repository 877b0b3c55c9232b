package org.toll.people.name;

import static org.toll.people.name.CharacterClass.isArabic;
import static org.toll.people.name.CharacterClass.isCyrillic;
import static org.toll.people.name.CharacterClass.isLatin;
import static org.toll.people.name.CharacterClass.isSkipped;

/** Reads one word of one script into its folded form; a word that mixes scripts is first put right. */
final class Words {
    private Words() {}

    static void read(String text, int start, int end, FoldedWord into) {
        char[] letters = new char[end - start];
        int count = 0;
        boolean cyrillic = false;
        boolean latin = false;
        boolean arabic = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isSkipped(c)) {
                continue;
            }
            letters[count++] = c;
            cyrillic |= isCyrillic(c);
            latin |= isLatin(c);
            arabic |= isArabic(c);
        }
        if (count == 0) {
            return;
        }
        if (cyrillic && latin) {
            cyrillic = Homoglyphs.unify(letters, count);
        }
        into.beginWord();
        if (cyrillic) {
            CyrillicLetters.read(letters, count, into);
        } else if (arabic) {
            ArabicLetters.read(letters, count, into);
        } else {
            LatinLetters.read(letters, count, into);
        }
        into.endWord();
    }
}
