package org.toll.math.model.internal;

/**
 * Sum over elements of -(nu + 1) / 2 log(1 + z^2 / nu), with z given: the part of Student's log density that depends on the
 * data. Logarithms are taken of products of factors, as
 * many as do not overflow: several times faster, and no digit is lost.
 */
public final class StudentTotal extends Kernel {
    private static final double FLUSH_ABOVE = 1e100;

    private final int z;
    private final double degrees;

    /**
     * @param degrees of freedom, fixed
     */
    public StudentTotal(int out, int z, double degrees) {
        super(out);
        this.z = z;
        this.degrees = degrees;
    }

    @Override
    public void forward(double[][] values) {
        double sum = 0;
        double product = 1;
        double inverse = 1 / degrees;
        for (double value : values[z]) {
            double factor = 1 + value * value * inverse;
            if (factor > FLUSH_ABOVE || Double.isNaN(factor)) {
                sum += Math.log(factor);
            } else {
                product *= factor;
                if (product > FLUSH_ABOVE) {
                    sum += Math.log(product);
                    product = 1;
                }
            }
        }
        values[out][0] = -(degrees + 1) / 2 * (sum + Math.log(product));
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] p = values[z];
        double[] dz = adjoints[z];
        double weight = -(degrees + 1) * adjoints[out][0];
        for (int i = 0; i < p.length; i++) {
            dz[i] += weight * p[i] / (degrees + p[i] * p[i]);
        }
    }
}
