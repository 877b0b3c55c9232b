package org.toll.estimate.mse.loglinear;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The standard error of a size by the rules of R's {@code glm.fit}, written apart from {@link PoissonFit}: weighted least squares
 * from counts plus a tenth until the deviance changes by less than a part of itself plus a tenth, and then the information
 * matrix of the <em>last solve</em>. Its weights are the fitted counts of the step before: one step short of the maximum.
 */
final class ReferenceFit {
    /** The default of R, and the reference's. */
    static final double AS_R_STOPS = 1e-8;

    private static final int MOST_STEPS = 30;

    private ReferenceFit() {}

    static double standardError(Design design, double accuracy) {
        int cells = design.cellCount();
        RealMatrix x = MatrixUtils.createRealMatrix(cells, design.parameters());
        RealVector y = new ArrayRealVector(cells);
        for (int i = 0; i < cells; i++) {
            x.setRow(i, design.row(i));
            y.setEntry(i, design.count(i));
        }
        RealVector mu = y.mapAdd(.1);
        RealVector eta = mu.map(Math::log);
        double error = 0;
        double change = Double.POSITIVE_INFINITY;
        double before = deviance(y, mu);
        for (int step = 0; step < MOST_STEPS && change >= accuracy * (before + .1); step++) {
            RealMatrix weights = MatrixUtils.createRealDiagonalMatrix(mu.toArray());
            RealMatrix information = x.transposeMultiply(weights.multiply(x));
            CholeskyDecomposition factor = new CholeskyDecomposition(information, 1e-12, 1e-14);
            RealVector working = eta.add(y.subtract(mu).ebeDivide(mu));
            RealVector coefficients = factor.getSolver().solve(x.transpose().operate(weights.operate(working)));
            eta = x.operate(coefficients);
            mu = eta.map(Math::exp);
            double unseen = Math.exp(coefficients.getEntry(0));
            error = Math.sqrt(
                    unseen + unseen * unseen * factor.getSolver().getInverse().getEntry(0, 0));
            change = Math.abs(deviance(y, mu) - before);
            before = deviance(y, mu);
        }
        return error;
    }

    private static double deviance(RealVector y, RealVector mu) {
        double sum = 0;
        for (int i = 0; i < y.getDimension(); i++) {
            double count = y.getEntry(i);
            sum += 2 * ((count > 0 ? count * Math.log(count / mu.getEntry(i)) : 0) - (count - mu.getEntry(i)));
        }
        return sum;
    }
}
