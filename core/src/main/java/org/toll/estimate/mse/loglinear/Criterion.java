package org.toll.estimate.mse.loglinear;

import org.hipparchus.util.CombinatoricsUtils;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * What a model costs; half the difference between two is the log of their weights' ratio. BIC, and over many lists its extension:
 * models of m out of P pairs share the weight that one number of pairs has, or else the many models of many pairs would
 * outweigh the few of few by their number alone.
 */
enum Criterion {
    BIC,
    EXTENDED_BIC;

    double of(ModelFit fit) {
        return this == BIC ? fit.bic() : fit.bic() + sharing(fit.terms());
    }

    /** What the terms of a model cost, apart from its fit. */
    double priceOf(Terms terms, CaptureTable table) {
        double price = terms.interactions().size() * Math.log((double) table.observed());
        return this == BIC ? price : price + sharing(terms);
    }

    /** Twice the log of the number of models with as many pairs. */
    private static double sharing(Terms terms) {
        int pairs = terms.lists() * (terms.lists() - 1) / 2;
        return 2
                * CombinatoricsUtils.binomialCoefficientLog(
                        pairs, terms.interactions().size());
    }
}
