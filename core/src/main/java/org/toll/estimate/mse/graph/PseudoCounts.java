package org.toll.estimate.mse.graph;

import org.toll.base.InvalidInput;

/** The prior of the cell probabilities: a hyper-Dirichlet law, given as pseudo-counts in every cell of the full table. */
public sealed interface PseudoCounts {

    /**
     * The pseudo-count of one cell of a margin.
     *
     * @param lists number of lists in the whole table
     * @param margin bit set of the lists of the margin
     * @param cell bit set, a part of {@code margin}: the lists that the persons of this cell are on
     */
    double of(int lists, int margin, int cell);

    /**
     * The same in every cell.
     *
     * @param delta above 0
     */
    record Equal(double delta) implements PseudoCounts {
        public Equal {
            if (!(delta > 0 && delta < 1e6)) {
                throw InvalidInput.of("A pseudo-count lies above 0", delta, "Use 2^-J for J lists, the usual choice.");
            }
        }

        @Override
        public double of(int lists, int margin, int cell) {
            return delta * (1 << (lists - Integer.bitCount(margin)));
        }
    }

    /**
     * One person's worth, spread as independent lists that catch with the same probability would do.
     *
     * @param inclusion above 0, below 1
     */
    record Independent(double inclusion) implements PseudoCounts {
        public Independent {
            if (!(inclusion > 0 && inclusion < 1)) {
                throw InvalidInput.of("An inclusion rate lies between 0 and 1", inclusion, "Try 0.1.");
            }
        }

        @Override
        public double of(int lists, int margin, int cell) {
            int on = Integer.bitCount(cell);
            return Math.pow(inclusion, on) * Math.pow(1 - inclusion, Integer.bitCount(margin) - on);
        }
    }

    /** Sums to one person over the whole table: 2^-J for J lists. */
    static PseudoCounts usual(int lists) {
        return new Equal(Math.scalb(1.0, -lists));
    }
}
