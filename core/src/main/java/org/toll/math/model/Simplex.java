package org.toll.math.model;

/**
 * Shares that sum to 1: the softmax of an isometric contrast of size - 1 free numbers. Its Jacobian is sqrt(n) times the product
 * of the shares. Smoother than breaking a stick, and no share is special.
 *
 * <p><b>Source.</b> Egozcue et al. (2003), Isometric logratio transformations, Mathematical Geology 35(3).
 */
record Simplex(int size) implements Constraint {
    @Override
    public int freeSize() {
        return size - 1;
    }

    @Override
    public Constrained apply(Expr free) {
        Expr logShares = Matrix.ofRows(contrasts()).times(free).logSoftmax();
        return new Constrained(logShares.exp(), logShares.sum().plus(0.5 * Math.log(size)));
    }

    @Override
    public double[] free(double[] values) {
        double[][] contrasts = contrasts();
        double[] free = new double[size - 1];
        for (int c = 0; c < free.length; c++) {
            for (int r = 0; r < size; r++) {
                free[c] += contrasts[r][c] * Math.log(values[r]);
            }
        }
        return free;
    }

    /** Columns of Helmert: orthonormal, each summing to 0. */
    private double[][] contrasts() {
        double[][] columns = new double[size][size - 1];
        for (int c = 0; c < size - 1; c++) {
            double norm = Math.sqrt((c + 1.0) * (c + 2.0));
            for (int r = 0; r <= c; r++) {
                columns[r][c] = 1 / norm;
            }
            columns[c + 1][c] = -(c + 1) / norm;
        }
        return columns;
    }
}
