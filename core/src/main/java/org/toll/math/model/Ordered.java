package org.toll.math.model;

/** Increasing numbers: the first, free or positive, then steps exp(free). */
record Ordered(int size, boolean positive) implements Constraint {
    @Override
    public int freeSize() {
        return size;
    }

    @Override
    public Constrained apply(Expr free) {
        if (positive || size == 1) {
            Expr steps = positive ? free.exp() : free;
            return new Constrained(steps.cumulativeSum(), positive ? free.sum() : Expr.of(0));
        }
        Expr logSteps = free.slice(1, size);
        Expr value = Expr.concat(free.get(0), logSteps.exp()).cumulativeSum();
        return new Constrained(value, logSteps.sum());
    }

    @Override
    public double[] free(double[] values) {
        double[] free = new double[size];
        free[0] = positive ? Math.log(values[0]) : values[0];
        for (int i = 1; i < size; i++) {
            free[i] = Math.log(values[i] - values[i - 1]);
        }
        return free;
    }
}
