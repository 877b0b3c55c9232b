package org.toll.people.compare.text;

import java.util.ArrayList;
import java.util.List;
import org.toll.math.random.RandomStream;

/** Words of few letters, so that they have much in common, in several scripts. */
final class RandomWords {
    static final List<String> ALPHABETS = List.of("abc", "ABCDEFGHIJ", "абвгє", "محمد", "a😀б😁م");

    private RandomWords() {}

    /** Words of up to {@code longest} letters; half are the word before with one or two letters changed. */
    static List<String> of(String alphabet, int count, int longest, long seed) {
        RandomStream random = RandomStream.ofSeed(seed);
        int[] letters = alphabet.codePoints().toArray();
        List<String> words = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            int[] drawn = word % 2 == 1
                    ? words.get(word - 1).codePoints().toArray()
                    : new int[(int) (random.uniform() * (longest + 1))];
            int edits = word % 2 == 1 ? 2 : 2 * longest + 2;
            for (int edit = 0; drawn.length > 0 && edit < edits; edit++) {
                int at = edits == 2 ? (int) (random.uniform() * drawn.length) : edit % drawn.length;
                drawn[at] = letters[(int) (random.uniform() * letters.length)];
            }
            words.add(new String(drawn, 0, drawn.length));
        }
        return words;
    }
}
