package org.toll.math.model;

/** How a parameter that lives on a part of space is written by free numbers, and the price in log density of doing so. */
interface Constraint {
    /** Number of free numbers. */
    int freeSize();

    /** Number of constrained values. */
    int size();

    /** The constrained values and the log of the Jacobian determinant, as expressions of the free numbers. */
    Constrained apply(Expr free);

    /** The free numbers of constrained values, for start values; values on the border give infinities. */
    double[] free(double[] values);

    /**
     * @param value of size {@link #size}
     * @param logJacobian a scalar
     */
    record Constrained(Expr value, Expr logJacobian) {}

    /** Any real numbers. */
    record Real(int size) implements Constraint {
        @Override
        public int freeSize() {
            return size;
        }

        @Override
        public Constrained apply(Expr free) {
            return new Constrained(free, Expr.of(0));
        }

        @Override
        public double[] free(double[] values) {
            return values.clone();
        }
    }
}
