package org.toll.math.model.internal;

import org.toll.math.special.NormalLaw;

/**
 * Log likelihood of a normal linear regression from its sufficient statistics: with X = QR, |y - Xb|^2 = rest + |R (b - fit)|^2.
 * The cost does not depend on the number of observations, and no digits cancel.
 */
public final class RegressionTotal extends Kernel {
    private final int coefficients;
    private final int sd;
    private final LeastSquares data;

    public RegressionTotal(int out, int coefficients, int sd, LeastSquares data) {
        super(out);
        this.coefficients = coefficients;
        this.sd = sd;
        this.data = data;
    }

    @Override
    public void forward(double[][] values) {
        double s = values[sd][0];
        double log = s > 0 ? Math.log(s) : Double.NaN;
        double squares = data.squares(values[coefficients]);
        values[out][0] = -squares / (2 * s * s) - data.observations() * (log + NormalLaw.LOG_SQRT_TWO_PI);
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double s = values[sd][0];
        double dy = adjoints[out][0];
        double[] ds = adjoints[sd];
        if (ds != null) {
            int n = data.observations();
            double scaled = -2 * (values[out][0] + n * (Math.log(s) + NormalLaw.LOG_SQRT_TWO_PI));
            ds[0] += dy * (scaled - n) / s;
        }
        double[] db = adjoints[coefficients];
        if (db != null) {
            data.addSlope(values[coefficients], db, -dy / (s * s));
        }
    }
}
