package org.toll.math.model;

/**
 * The lower Cholesky factor of a correlation matrix, column by column, from n (n - 1) / 2 free numbers: partial correlations
 * tanh(free), row by row; each row has length 1.
 *
 * <p><b>Source.</b> Lewandowski, Kurowicka and Joe (2009), Journal of Multivariate Analysis 100(9).
 */
record CholeskyCorrelation(int order) implements Constraint {
    @Override
    public int freeSize() {
        return order * (order - 1) / 2;
    }

    @Override
    public int size() {
        return order * order;
    }

    @Override
    public Constrained apply(Expr free) {
        Expr partial = free.tanh();
        Expr zero = Expr.of(0);
        Expr[] byColumn = new Expr[order * order];
        // log(1 - tanh(f)^2), kept exact where tanh rounds to 1.
        Expr logRest = free.times(-2).log1pExp().plus(free).minus(Math.log(2)).times(-2);
        Expr logJacobian = logRest.sum();
        int next = 0;
        for (int row = 0; row < order; row++) {
            Expr logLeft = zero;
            for (int column = 0; column < order; column++) {
                Expr element = zero;
                if (column == row) {
                    element = logLeft.times(0.5).exp();
                } else if (column < row) {
                    element = partial.get(next).times(logLeft.times(0.5).exp());
                    logJacobian = logJacobian.plus(logLeft.times(0.5));
                    logLeft = logLeft.plus(logRest.get(next));
                    next++;
                }
                byColumn[column * order + row] = element;
            }
        }
        return new Constrained(Expr.concat(byColumn), logJacobian);
    }

    @Override
    public double[] free(double[] values) {
        double[] free = new double[freeSize()];
        int next = 0;
        for (int row = 1; row < order; row++) {
            double left = 1;
            for (int column = 0; column < row; column++) {
                double element = values[column * order + row];
                double partial = element / Math.sqrt(left);
                free[next++] = 0.5 * (Math.log1p(partial) - Math.log1p(-partial));
                left -= element * element;
            }
        }
        return free;
    }
}
