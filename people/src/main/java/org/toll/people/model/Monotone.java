package org.toll.people.model;

/**
 * Makes m probabilities such that no level of weaker agreement weighs more than a stronger one: the most likely m under the
 * constraint that m / u falls from level to level, by pooling neighbours that break it (isotonic regression).
 */
final class Monotone {
    private Monotone() {}

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
            while (blocks > 1
                    && mass[blocks - 1] * chance[blocks - 2] > mass[blocks - 2] * chance[blocks - 1]) {
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
