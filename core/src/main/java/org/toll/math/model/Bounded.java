package org.toll.math.model;

import java.util.Arrays;
import org.toll.math.special.LogSpace;

/** Numbers between two bounds: low + (high - low) * logistic(free). */
record Bounded(int size, double low, double high) implements Constraint {
    @Override
    public int freeSize() {
        return size;
    }

    @Override
    public Constrained apply(Expr free) {
        Expr value = free.inverseLogit().affine(high - low, low);
        Expr slope = free.log1pExp().times(-2).plus(free);
        return new Constrained(value, slope.sum().plus(size * Math.log(high - low)));
    }

    @Override
    public double[] free(double[] values) {
        return Arrays.stream(values)
                .map(v -> LogSpace.logit((v - low) / (high - low)))
                .toArray();
    }
}
