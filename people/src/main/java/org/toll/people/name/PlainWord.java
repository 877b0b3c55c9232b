package org.toll.people.name;

import java.text.Normalizer;

/** One word without case, marks and look-alikes, in the script it was written in. */
final class PlainWord {
    private PlainWord() {}

    static void append(String text, int start, int end, StringBuilder into) {
        char[] letters = new char[end - start];
        int count = 0;
        boolean cyrillic = false;
        boolean latin = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!CharacterClass.isSkipped(c)) {
                letters[count++] = c;
                cyrillic |= CharacterClass.isCyrillic(c);
                latin |= CharacterClass.isLatin(c);
            }
        }
        if (cyrillic && latin) {
            Homoglyphs.unify(letters, count);
        }
        for (int i = 0; i < count; i++) {
            into.append(bare(letters[i]));
        }
    }

    private static char bare(char letter) {
        char c = Character.toLowerCase(letter);
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case 'й', 'ї', 'ў' -> c; // letters of their own, though written with a mark
            case 'ё' -> 'е';
            case 'ґ' -> 'г';
            case 'ł' -> 'l';
            case 'ı' -> 'i';
            default ->
                CharacterClass.isLatin(c)
                        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                .charAt(0)
                        : c;
        };
    }
}
