package org.toll.people.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;

class EmTest {
    private static final List<double[]> TRUE_M =
            List.of(new double[] {0.8, 0.15, 0.05}, new double[] {0.7, 0.2, 0.1}, new double[] {0.9, 0.1});
    private static final List<double[]> U =
            List.of(new double[] {0.01, 0.04, 0.95}, new double[] {0.02, 0.08, 0.9}, new double[] {0.1, 0.9});

    private static final double[] NO_LIMITS = {1, 1, 1};

    @Test
    void probabilities_that_made_the_patterns_are_found_again() {
        Em.Result result = Em.run(simulated(0.05, 200_000), U, expectations(), NO_LIMITS, 0.01);

        assertTrue(result.isSettled());
        // 10,000 matches: a share has a standard error of 0.005 at most, half again for the unknown labels.
        assertEquals(0.05, result.lambda(), 0.003);
        for (int k = 0; k < U.size(); k++) {
            for (int level = 0; level < U.get(k).length; level++) {
                assertEquals(TRUE_M.get(k)[level], result.m().get(k)[level], 0.03, k + "/" + level);
            }
        }
    }

    @Test
    void silence_says_nothing() {
        Patterns patterns = simulated(0.05, 50_000);
        for (int[] levels : patterns.levels()) {
            levels[0] = Patterns.MISSING;
        }
        Em.Result result = Em.run(patterns, U, expectations(), NO_LIMITS, 0.01);
        double[] expected = Expectation.of(3, 1);
        Monotone.apply(expected, U.get(0));
        assertEquals(0, result.evidence()[0]);
        assertEquals(expected[0], result.m().get(0)[0], 1e-9);
    }

    @Test
    void without_any_match_the_share_of_matches_falls_to_nothing() {
        Em.Result result = Em.run(simulated(0, 100_000), U, expectations(), NO_LIMITS, 0.2);
        assertTrue(result.lambda() < 0.01, "lambda " + result.lambda());
    }

    private static List<double[]> expectations() {
        return U.stream().map(u -> Expectation.of(u.length)).toList();
    }

    private static Patterns simulated(double lambda, int pairs) {
        RandomStream random = RandomStream.ofSeed(11);
        double[] counts = new double[18];
        for (int pair = 0; pair < pairs; pair++) {
            List<double[]> from = random.uniform() < lambda ? TRUE_M : U;
            int pattern = 0;
            for (double[] shares : from) {
                pattern = pattern * shares.length + level(shares, random.uniform());
            }
            counts[pattern]++;
        }
        List<int[]> levels = new ArrayList<>();
        for (int pattern = 0; pattern < counts.length; pattern++) {
            levels.add(new int[] {pattern / 6, pattern / 2 % 3, pattern % 2});
        }
        return new Patterns(levels.toArray(int[][]::new), counts, Judged.none(3, 3, 2));
    }

    private static int level(double[] shares, double at) {
        int level = 0;
        double upTo = shares[0];
        while (at > upTo && level < shares.length - 1) {
            upTo += shares[++level];
        }
        return level;
    }
}
