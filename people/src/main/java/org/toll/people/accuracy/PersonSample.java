package org.toll.people.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;

/**
 * Records drawn at random, each to be resolved fully: a reader finds every record of its person, by any means. A person is thus
 * drawn with a chance in proportion to the number of records, and weighed by its inverse.
 */
public final class PersonSample {
    private PersonSample() {}

    /**
     * @param records in all
     * @param size records to draw, without replacement
     * @return rows, ascending
     * @throws InvalidInput if there are fewer records
     */
    public static List<Integer> draw(int records, int size, long seed) {
        if (size < 2 || size > records) {
            throw InvalidInput.of("A sample has two records or more, and at most all " + records, size, "");
        }
        RandomStream random = RandomStream.ofSeed(seed);
        List<Integer> drawn = new ArrayList<>();
        for (int row = 0; row < records; row++) {
            if (random.uniform() * (records - row) < size - drawn.size()) {
                drawn.add(row);
            }
        }
        return drawn;
    }

    /** The distinct rows of a person, ascending. */
    static int[] rows(List<Integer> person) {
        int[] rows = person.stream().mapToInt(row -> row).sorted().toArray();
        if (Arrays.stream(rows).distinct().count() != rows.length || rows.length == 0) {
            throw InvalidInput.of("A resolved person has each of its records once", person, "Look for a repeated row.");
        }
        return rows;
    }
}
