package org.toll.people.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;

class MonotoneTest {
    @Test
    void falling_weights_are_left_as_they_are() {
        double[] m = {0.8, 0.15, 0.05};
        Monotone.apply(m, new double[] {0.01, 0.09, 0.9});
        assertArrayEquals(new double[] {0.8, 0.15, 0.05}, m, 1e-15);
    }

    @Test
    void a_weaker_level_that_weighs_more_is_pooled_with_its_neighbour() {
        double[] m = {0.1, 0.8, 0.1};
        double[] u = {0.1, 0.1, 0.8};
        Monotone.apply(m, u);
        // Pooled: 0.9 over 0.2, shared by u.
        assertArrayEquals(new double[] {0.45, 0.45, 0.1}, m, 1e-12);
    }

    @Test
    void what_is_above_the_limit_of_the_last_level_goes_to_the_others_as_they_are() {
        double[] m = {0.2, 0.1, 0.7};
        Monotone.apply(m, new double[] {0.01, 0.05, 0.94}, 0.4);
        assertArrayEquals(new double[] {0.4, 0.2, 0.4}, m, 1e-12);
    }

    @Test
    void any_input_gives_falling_weights_and_the_same_sum() {
        RandomStream random = RandomStream.ofSeed(5);
        for (int run = 0; run < 200; run++) {
            double[] m = drawn(random);
            double[] u = drawn(random);
            Monotone.apply(m, u);
            assertEquals(1, Arrays.stream(m).sum(), 1e-12);
            for (int level = 1; level < m.length; level++) {
                assertTrue(m[level] / u[level] <= m[level - 1] / u[level - 1] * (1 + 1e-12));
            }
        }
    }

    private static double[] drawn(RandomStream random) {
        double[] shares = new double[7];
        for (int level = 0; level < shares.length; level++) {
            shares[level] = random.exponential();
        }
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
