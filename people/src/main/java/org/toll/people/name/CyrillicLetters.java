package org.toll.people.name;

/** Sounds of Cyrillic letters: Russian, Ukrainian and Belarusian, and those of the other languages of Russia. */
final class CyrillicLetters {
    private static final SoundTable SOUNDS = SoundTable.read("cyrillic-sounds.tsv", 0x400, 0x52F);

    private CyrillicLetters() {}

    static void read(char[] letters, int count, FoldedWord into) {
        for (int i = 0; i < count; i++) {
            char c = letters[i];
            if (!SOUNDS.contains(c)) {
                into.add(Character.toLowerCase(c)); // a digit, or a letter of a script that has no table
            } else if (isSoftSign(c) && i + 1 < count && isO(letters[i + 1])) {
                into.add('i'); // Соловьов is Соловйов
            } else {
                into.addAll(SOUNDS.of(c));
            }
        }
    }

    private static boolean isSoftSign(char c) {
        return c == 'ь' || c == 'Ь';
    }

    private static boolean isO(char c) {
        return c == 'о' || c == 'О';
    }
}
