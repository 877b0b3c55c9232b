package org.toll.people.name;

/** Sounds of Arabic letters, the article left out. Short vowels are not written, so a fold of these is a skeleton. */
final class ArabicLetters {
    private static final SoundTable SOUNDS = SoundTable.read("arabic-sounds.tsv", 0x600, 0x6FF);
    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';

    private ArabicLetters() {}

    static void read(char[] letters, int count, FoldedWord into) {
        // Four letters at least: Ali and Alla begin with the same two letters as the article.
        boolean hasArticle = count > 4 && letters[0] == ALEF && letters[1] == LAM;
        for (int i = hasArticle ? 2 : 0; i < count; i++) {
            char c = letters[i];
            if (SOUNDS.contains(c)) {
                into.addAll(SOUNDS.of(c));
            } else {
                into.add(Character.toLowerCase(c));
            }
        }
    }
}
