package org.toll.people.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.toll.people.lexicon.Lexicon;

/** What the letters of one block of characters stand for, read from a resource; both cases of a letter sound alike. */
final class SoundTable {
    private final int first;
    private final String[] sounds;

    private SoundTable(int first, String[] sounds) {
        this.first = first;
        this.sounds = sounds;
    }

    /**
     * @param resource rows of a letter and its sounds
     * @param first lowest character of the block
     * @param last highest character of the block
     */
    static SoundTable read(String resource, int first, int last) {
        String[] sounds = new String[last - first + 1];
        Arrays.fill(sounds, "");
        for (List<String> row : Lexicon.rows(SoundTable.class, resource)) {
            String letter = row.get(0);
            sounds[letter.charAt(0) - first] = row.get(1);
            sounds[letter.toUpperCase(Locale.ROOT).charAt(0) - first] = row.get(1);
        }
        return new SoundTable(first, sounds);
    }

    boolean contains(char letter) {
        return letter >= first && letter < first + sounds.length;
    }

    /** The sounds of a letter of this block; empty for a silent one. */
    String of(char letter) {
        return sounds[letter - first];
    }
}
