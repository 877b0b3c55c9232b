package org.toll.math.model;

/**
 * Distributions of counts and classes; {@code x} is data (whole numbers), parameters may be vectors. Import statically, like
 * {@link Densities}. The forms on the log and logit scale are the stable ones: prefer them.
 */
public final class CountDensities {
    private CountDensities() {}

    /** Poisson with mean {@code rate}. */
    public static Density poisson(Expr rate) {
        return poisson(rate.log(), rate);
    }

    /** Poisson with mean exp(eta). */
    public static Density poissonLog(Expr eta) {
        return poisson(eta, eta.exp());
    }

    private static Density poisson(Expr logRate, Expr rate) {
        return k -> logRate.times(k).minus(rate).minus(k.plus(1).logGamma());
    }

    /** 0 or 1, with probability of 1 given by its log-odds. */
    public static Density bernoulliLogit(Expr eta) {
        return k -> eta.times(k).minus(eta.log1pExp());
    }

    /** 0 or 1, with the probability of 1. */
    public static Density bernoulli(Expr probability) {
        return binomial(new double[] {1}, probability);
    }

    /**
     * Binomial with a probability.
     *
     * @param trials one for each element, or one for all
     */
    public static Density binomial(double[] trials, Expr probability) {
        return k -> {
            Expr n = Expr.of(trials);
            return probability
                    .log()
                    .times(k)
                    .plus(probability.log1m().times(n.minus(k)))
                    .plus(logChoose(n, k));
        };
    }

    /**
     * Binomial with log-odds.
     *
     * @param trials one for each element, or one for all
     */
    public static Density binomialLogit(double[] trials, Expr eta) {
        return k -> {
            Expr n = Expr.of(trials);
            return eta.times(k).minus(eta.log1pExp().times(n)).plus(logChoose(n, k));
        };
    }

    /**
     * Negative binomial with a mean and an overdispersion: the variance is mean + mean^2 / phi.
     *
     * @param phi a scalar or vector above 0; large values approach the Poisson
     */
    public static Density negativeBinomial(Expr mean, Expr phi) {
        return negativeBinomialLog(mean.log(), phi);
    }

    /** Negative binomial with mean exp(eta); see {@link #negativeBinomial}. */
    public static Density negativeBinomialLog(Expr eta, Expr phi) {
        return k -> {
            Expr logPhi = phi.log();
            Expr logBoth = Mixtures.logAddExp(eta, logPhi);
            Expr arrangements =
                    phi.plus(k).logGamma().minus(phi.logGamma()).minus(k.plus(1).logGamma());
            return arrangements
                    .plus(phi.times(logPhi))
                    .plus(eta.times(k))
                    .minus(phi.plus(k).times(logBoth));
        };
    }

    /**
     * The class of one observation among several, given the log-odds (up to a constant) of all classes.
     *
     * @return a density over a scalar: the class, counting from 0, as data
     */
    public static Density categoricalLogit(Expr logits) {
        return k -> logits.logSoftmax().get((int) k.data()[0]);
    }

    private static Expr logChoose(Expr n, Expr k) {
        return n.plus(1)
                .logGamma()
                .minus(k.plus(1).logGamma())
                .minus(n.minus(k).plus(1).logGamma());
    }
}
