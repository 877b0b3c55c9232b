package org.toll.people.model;

/**
 * Makes m probabilities such that no level of weaker agreement weighs more than a stronger one: the most likely m under the
 * constraint that m / u falls from level to level, by pooling neighbours that break it (isotonic regression).
 */
final class Monotone {
    private Monotone() {}

    /**
     * As below, with no more on the last level than is believed of pairs of one person (a convex constraint, Winkler 1993): an EM that
     * wants more has found relatives or namesakes.
     *
     * @param mostDifferent 1 for no limit
     */
    static void apply(double[] m, double[] u, double mostDifferent) {
        apply(m, u);
        int last = m.length - 1;
        if (m[last] > mostDifferent) {
            double more = (1 - mostDifferent) / Math.max(1e-12, 1 - m[last]);
            for (int level = 0; level < last; level++) {
                m[level] *= more;
            }
            m[last] = mostDifferent;
        }
    }

    /**
     * @param m in the order of the levels; overwritten
     * @param u of the same levels, each above 0
     */
    static void apply(double[] m, double[] u) {
        int levels = m.length;
        double[] mass = new double[levels];
        double[] chance = new double[levels];
        int[] size = new int[levels];
        int blocks = 0;
        for (int level = 0; level < levels; level++) {
            mass[blocks] = m[level];
            chance[blocks] = u[level];
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && mass[blocks - 1] * chance[blocks - 2] > mass[blocks - 2] * chance[blocks - 1]) {
                mass[blocks - 2] += mass[blocks - 1];
                chance[blocks - 2] += chance[blocks - 1];
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
        }
        int level = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < size[block]; i++, level++) {
                m[level] = u[level] * mass[block] / chance[block];
            }
        }
    }
}
