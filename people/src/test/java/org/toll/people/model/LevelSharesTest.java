package org.toll.people.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.compare.Comparators;

class LevelSharesTest {
    private static final RandomStream RANDOM = RandomStream.ofSeed(3);

    @Test
    void equality_is_counted_as_pairs_of_records() {
        Attribute sex = Attribute.of("sex", new int[] {0, 0, 0, 1, 1, Attribute.MISSING}, List.of("m", "f"));
        // 3 + 1 of 10 pairs agree.
        assertArrayEquals(new double[] {0.4, 0.6}, LevelShares.of(sex, Comparators.exact(), RANDOM, 1), 1e-12);
    }

    @Test
    void counted_levels_are_those_of_all_pairs_of_records() {
        List<String> names = List.of("meier", "meyer", "maier", "schmidt", "schmitt", "kowalski");
        int[] codes = {0, 0, 0, 1, 1, 2, 3, 3, 4, 5};
        Attribute attribute = Attribute.of("surname", codes, names);
        Comparator comparator = Comparators.text(attribute);
        double[] byRecords = new double[comparator.levels().size()];
        for (int i = 0; i < codes.length; i++) {
            for (int j = i + 1; j < codes.length; j++) {
                byRecords[codes[i] == codes[j] ? 0 : comparator.level(codes[i], codes[j])] += 1 / 45.0;
            }
        }
        assertArrayEquals(byRecords, LevelShares.of(attribute, comparator, RANDOM, 2), 1e-12);
    }

    @Test
    void drawn_levels_agree_with_the_truth_and_with_any_number_of_threads() {
        List<String> numbers = new ArrayList<>();
        int[] codes = new int[3_000];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i;
            numbers.add(Integer.toString(i));
        }
        Attribute attribute = Attribute.of("number", codes, numbers);
        Comparator comparator = Comparators.number(attribute);
        double[] shares = LevelShares.of(attribute, comparator, RANDOM, 1);
        assertArrayEquals(shares, LevelShares.of(attribute, comparator, RANDOM, 3));
        // 2,999 of 4,498,500 pairs are off by one; 1.5 million draws see a thousand: a standard error of 3 %.
        assertEquals(2_999 / 4_498_500.0, shares[1], 1e-4);
    }

    @Test
    void fewer_than_two_values_say_nothing() {
        Attribute alone = Attribute.of("name", new int[] {Attribute.MISSING, 0}, List.of("meier"));
        assertArrayEquals(
                new double[] {0, 0, 0, 0, 1}, LevelShares.of(alone, Comparators.text(alone), RANDOM, 1), 1e-12);
    }
}
