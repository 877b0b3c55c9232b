package org.toll.math.posteriordb;

import static org.toll.math.model.Densities.halfCauchy;
import static org.toll.math.model.Densities.normal;

import org.toll.math.model.Expr;
import org.toll.math.model.Model;

final class EightSchools {
    private static final double[] Y = {28, 8, -3, 7, -1, 1, 18, 12};
    private static final double[] SIGMA = {15, 10, 16, 11, 9, 11, 10, 18};

    private EightSchools() {}

    static Model nonCentred() {
        return Model.define(m -> {
            Expr z = m.reals("theta_trans", 8);
            Expr mu = m.real("mu");
            Expr tau = m.positive("tau");
            Expr theta = m.output("theta", mu.plus(tau.times(z)));
            m.follows(z, normal(0, 1));
            m.follows(mu, normal(0, 5));
            m.follows(tau, halfCauchy(5));
            m.follows(Y, normal(theta, SIGMA));
        });
    }
}
