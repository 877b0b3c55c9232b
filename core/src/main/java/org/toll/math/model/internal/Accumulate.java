package org.toll.math.model.internal;

import org.jspecify.annotations.Nullable;

/** The inner loops that kernels share. Four running sums, because a single one waits for each addition to finish. */
final class Accumulate {
    private Accumulate() {}

    /** target += weight * source; a scalar target collects the sum. Nothing if the target is data. */
    static void scaled(double @Nullable [] target, double[] source, double weight) {
        if (target == null) {
            return;
        }
        if (target.length == source.length) {
            for (int i = 0; i < source.length; i++) {
                target[i] += weight * source[i];
            }
        } else {
            target[0] += weight * sum(source);
        }
    }

    /** target += source * factor, element by element; scalar factor or target are spread or collected. */
    static void product(double @Nullable [] target, double[] source, double[] factor) {
        if (target == null) {
            return;
        }
        if (factor.length == 1 && source.length > 1) {
            scaled(target, source, factor[0]);
        } else if (target.length == source.length) {
            for (int i = 0; i < source.length; i++) {
                target[i] += source[i] * factor[i];
            }
        } else {
            target[0] += dot(source, factor);
        }
    }

    static double sum(double[] x) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < x.length; i += 4) {
            s0 += x[i];
            s1 += x[i + 1];
            s2 += x[i + 2];
            s3 += x[i + 3];
        }
        for (; i < x.length; i++) {
            s0 += x[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    static double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < x.length; i += 4) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (; i < x.length; i++) {
            s0 += x[i] * y[i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
