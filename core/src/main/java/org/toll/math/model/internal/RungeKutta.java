package org.toll.math.model.internal;

import java.util.Arrays;

/** Classic Runge-Kutta steps of fourth order, and their exact adjoint. The states of all stages are kept from the forward pass. */
public final class RungeKutta extends Kernel {
    /** Number of extra blocks: stages, parameter adjoints, then seven blocks of the size of the state. */
    public static final int WORK_BLOCKS = 9;

    private final int initial;
    private final int parameters;
    private final int stages;
    private final int parameterSlopes;
    private final int state;
    private final int stage;
    private final int slope;
    private final int sum;
    private final int weight;
    private final int pulled;
    private final int carried;
    private final Equations equations;
    private final double[] times;
    private final int steps;

    /** The equations and their transposed Jacobians. */
    public interface Equations {
        void derivative(double t, double[] y, double[] p, double[] slope);

        void pullback(double t, double[] y, double[] p, double[] w, double[] dy, double[] dp);
    }

    public RungeKutta(int out, int[] in, Equations equations, double[] times, int steps) {
        super(out);
        this.initial = in[0];
        this.parameters = in[1];
        this.stages = in[2];
        this.parameterSlopes = in[3];
        this.state = in[4];
        this.stage = in[5];
        this.slope = in[6];
        this.sum = in[7];
        this.weight = in[8];
        this.pulled = in[9];
        this.carried = in[10];
        this.equations = equations;
        this.times = times.clone();
        this.steps = steps;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[state];
        double[] at = values[stage];
        double[] k = values[slope];
        double[] total = values[sum];
        double[] p = values[parameters];
        double[] kept = values[stages];
        int n = y.length;
        System.arraycopy(values[initial], 0, y, 0, n);
        int place = 0;
        for (int interval = 0; interval + 1 < times.length; interval++) {
            double h = (times[interval + 1] - times[interval]) / steps;
            for (int s = 0; s < steps; s++) {
                double t = times[interval] + s * h;
                System.arraycopy(y, 0, at, 0, n);
                for (int part = 0; part < 4; part++) {
                    System.arraycopy(at, 0, kept, place, n);
                    place += n;
                    equations.derivative(t + reach(part) * h, at, p, k);
                    double share = part == 0 || part == 3 ? h / 6 : h / 3;
                    double next = reach(part + 1) * h;
                    for (int i = 0; i < n; i++) {
                        total[i] = (part == 0 ? y[i] : total[i]) + share * k[i];
                        at[i] = y[i] + next * k[i];
                    }
                }
                System.arraycopy(total, 0, y, 0, n);
            }
            System.arraycopy(y, 0, values[out], interval * n, n);
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] p = values[parameters];
        double[] kept = values[stages];
        double[] at = values[stage];
        double[] w = values[weight];
        double[] back = values[pulled];
        double[] a = values[carried];
        double[] next = values[sum];
        double[] dp = values[parameterSlopes];
        double[] dy = adjoints[out];
        int n = a.length;
        Arrays.fill(a, 0);
        Arrays.fill(dp, 0);
        int place = kept.length;
        for (int interval = times.length - 2; interval >= 0; interval--) {
            double h = (times[interval + 1] - times[interval]) / steps;
            for (int i = 0; i < n; i++) {
                a[i] += dy[interval * n + i];
            }
            for (int s = steps - 1; s >= 0; s--) {
                double t = times[interval] + s * h;
                System.arraycopy(a, 0, next, 0, n);
                for (int part = 3; part >= 0; part--) {
                    place -= n;
                    System.arraycopy(kept, place, at, 0, n);
                    double share = part == 0 || part == 3 ? h / 6 : h / 3;
                    double later = reach(part + 1) * h;
                    for (int i = 0; i < n; i++) {
                        w[i] = share * a[i] + (part == 3 ? 0 : later * back[i]);
                    }
                    Arrays.fill(back, 0);
                    equations.pullback(t + reach(part) * h, at, p, w, back, dp);
                    for (int i = 0; i < n; i++) {
                        next[i] += back[i];
                    }
                }
                System.arraycopy(next, 0, a, 0, n);
            }
        }
        Accumulate.scaled(adjoints[initial], a, 1);
        Accumulate.scaled(adjoints[parameters], dp, 1);
    }

    /** How far into the step a stage lies. */
    private static double reach(int part) {
        return part == 0 ? 0 : part >= 3 ? 1 : 0.5;
    }
}
