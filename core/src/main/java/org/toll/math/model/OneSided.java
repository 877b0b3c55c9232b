package org.toll.math.model;

import java.util.Arrays;

/** Numbers above ({@code direction} 1) or below (-1) a bound: bound + direction * exp(free). */
record OneSided(int size, double bound, int direction) implements Constraint {
    @Override
    public int freeSize() {
        return size;
    }

    @Override
    public Constrained apply(Expr free) {
        return new Constrained(free.exp().affine(direction, bound), free.sum());
    }

    @Override
    public double[] free(double[] values) {
        return Arrays.stream(values).map(v -> Math.log(direction * (v - bound))).toArray();
    }
}
