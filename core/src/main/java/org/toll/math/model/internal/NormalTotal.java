package org.toll.math.model.internal;

import org.toll.math.special.NormalLaw;

/**
 * Sum of normal log densities with one standard deviation: -n log(s) - sum((x - m)^2) / (2 s^2) - n log(sqrt(2 pi)). {@code x} and
 * {@code m} are blocks or scalars. Fused, since most of a typical model is this.
 */
public final class NormalTotal extends Kernel {
    private final int x;
    private final int mean;
    private final int sd;

    public NormalTotal(int out, int x, int mean, int sd) {
        super(out);
        this.x = x;
        this.mean = mean;
        this.sd = sd;
    }

    @Override
    public void forward(double[][] values) {
        double[] p = values[x];
        double[] m = values[mean];
        double s = values[sd][0];
        int size = Math.max(p.length, m.length);
        double log = s > 0 ? Math.log(s) : Double.NaN;
        values[out][0] = -squares(p, m, size) / (2 * s * s) - size * (log + NormalLaw.LOG_SQRT_TWO_PI);
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] p = values[x];
        double[] m = values[mean];
        double s = values[sd][0];
        double dy = adjoints[out][0];
        int size = Math.max(p.length, m.length);
        double[] ds = adjoints[sd];
        if (ds != null) {
            // The sum of squares again, from the value: cheaper than a second pass.
            double scaled = -2 * (values[out][0] + size * (Math.log(s) + NormalLaw.LOG_SQRT_TWO_PI));
            ds[0] += dy * (scaled - size) / s;
        }
        double weight = dy / (s * s);
        if (adjoints[x] != null) {
            pull(adjoints[x], m, p, weight);
        }
        if (adjoints[mean] != null) {
            pull(adjoints[mean], p, m, weight);
        }
    }

    /** target += weight * (other - own), collected where the target is a scalar. */
    private static void pull(double[] target, double[] other, double[] own, double weight) {
        if (own.length == other.length) {
            for (int i = 0; i < own.length; i++) {
                target[i] += weight * (other[i] - own[i]);
            }
        } else if (own.length == 1) {
            target[0] += weight * (Accumulate.sum(other) - other.length * own[0]);
        } else {
            double centre = other[0];
            for (int i = 0; i < own.length; i++) {
                target[i] += weight * (centre - own[i]);
            }
        }
    }

    private static double squares(double[] p, double[] m, int size) {
        int stepP = p.length == 1 ? 0 : 1;
        int stepM = m.length == 1 ? 0 : 1;
        double s0 = 0;
        double s1 = 0;
        int i = 0;
        for (; i + 1 < size; i += 2) {
            double d0 = p[i * stepP] - m[i * stepM];
            double d1 = p[(i + 1) * stepP] - m[(i + 1) * stepM];
            s0 += d0 * d0;
            s1 += d1 * d1;
        }
        if (i < size) {
            double d = p[i * stepP] - m[i * stepM];
            s0 += d * d;
        }
        return s0 + s1;
    }
}
