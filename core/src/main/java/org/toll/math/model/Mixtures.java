package org.toll.math.model;

import org.toll.math.model.internal.LogAddExp;

/** Log densities of mixtures of two. For more, {@link Expr#concat} and {@link Expr#logSumExp}. */
public final class Mixtures {
    private Mixtures() {}

    /** log(exp(a) + exp(b)), element by element. */
    public static Expr logAddExp(Expr a, Expr b) {
        return a.pair(b, (out, in) -> new LogAddExp(out, in[0], in[1]));
    }

    /**
     * log(weight * exp(a) + (1 - weight) * exp(b)): the log density of a mixture of two.
     *
     * @param weight between 0 and 1
     */
    public static Expr logMix(Expr weight, Expr a, Expr b) {
        return logAddExp(weight.log().plus(a), weight.log1m().plus(b));
    }
}
