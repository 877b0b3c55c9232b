package org.toll.math.model.internal;

/** Reductions of a block to one number. */
public final class Reduce {
    private Reduce() {}

    /** The sum of all elements. */
    public static final class Sum extends Kernel {
        private final int x;

        public Sum(int out, int x) {
            super(out);
            this.x = x;
        }

        @Override
        public void forward(double[][] values) {
            values[out][0] = Accumulate.sum(values[x]);
        }

        @Override
        public void backward(double[][] values, double[][] adjoints) {
            double[] dx = adjoints[x];
            double dy = adjoints[out][0];
            for (int i = 0; i < dx.length; i++) {
                dx[i] += dy;
            }
        }
    }

    /** The sum of products of two blocks of one size; of the squares where both are the same slot. */
    public static final class Dot extends Kernel {
        private final int a;
        private final int b;

        public Dot(int out, int a, int b) {
            super(out);
            this.a = a;
            this.b = b;
        }

        @Override
        public void forward(double[][] values) {
            values[out][0] = Accumulate.dot(values[a], values[b]);
        }

        @Override
        public void backward(double[][] values, double[][] adjoints) {
            double dy = adjoints[out][0];
            Accumulate.scaled(adjoints[a], values[b], dy);
            Accumulate.scaled(adjoints[b], values[a], dy);
        }
    }

    /** log of the sum of exponentials; minus infinity where all elements are. */
    public static final class LogSumExp extends Kernel {
        private final int x;

        public LogSumExp(int out, int x) {
            super(out);
            this.x = x;
        }

        @Override
        public void forward(double[][] values) {
            values[out][0] = LogSum.of(values[x]);
        }

        @Override
        public void backward(double[][] values, double[][] adjoints) {
            double[] p = values[x];
            double[] dx = adjoints[x];
            double y = values[out][0];
            double dy = adjoints[out][0];
            if (y == Double.NEGATIVE_INFINITY) {
                return;
            }
            for (int i = 0; i < dx.length; i++) {
                dx[i] += dy * Math.exp(p[i] - y);
            }
        }
    }

    /** The sum of many scalars: the terms of a log density. */
    public static final class Total extends Kernel {
        private final int[] terms;

        public Total(int out, int[] terms) {
            super(out);
            this.terms = terms.clone();
        }

        @Override
        public void forward(double[][] values) {
            double sum = 0;
            for (int term : terms) {
                sum += values[term][0];
            }
            values[out][0] = sum;
        }

        @Override
        public void backward(double[][] values, double[][] adjoints) {
            double dy = adjoints[out][0];
            for (int term : terms) {
                if (adjoints[term] != null) {
                    adjoints[term][0] += dy;
                }
            }
        }
    }
}
