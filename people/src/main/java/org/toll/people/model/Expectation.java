package org.toll.people.model;

/** What is expected of m before anything is seen: most pairs of one person agree, few disagree wholly. */
final class Expectation {
    // Agreement on about four of five fields is what files of moderate quality show (Winkler 1990; Splink starts at 0.95).
    private static final double EQUAL = 0.82;
    private static final double DIFFERENT = 0.05;

    /** Imagined pairs behind the expectation: enough to keep an unseen level off 0, too few to argue with a hundred pairs. */
    private static final double PAIRS = 4;

    private Expectation() {}

    /** Imagined pairs of one person on each of so many levels; what is between equal and different falls by half each level. */
    static double[] of(int levels, double pairs) {
        double[] expected = new double[levels];
        expected[0] = levels == 2 ? 1 - DIFFERENT : EQUAL;
        expected[levels - 1] = DIFFERENT;
        double rest = 1 - EQUAL - DIFFERENT;
        double sum = 2 - Math.pow(2, 3 - levels);
        for (int level = 1; level < levels - 1; level++) {
            expected[level] = rest * Math.pow(0.5, level - 1) / sum;
        }
        for (int level = 0; level < levels; level++) {
            expected[level] *= pairs;
        }
        return expected;
    }

    static double[] of(int levels) {
        return of(levels, PAIRS);
    }
}
