package org.toll.math.model;

import java.util.Arrays;
import org.toll.math.model.internal.Kernel;

/** Runs a program forwards and backwards over the blocks of one chain. */
final class Evaluation implements PosteriorDensity.Evaluator {
    private final Kernel[] kernels;
    private final int targetKernels;
    private final int[] parameters;
    private final int[] reported;
    private final int target;
    private final double[][] values;
    private final double[][] adjoints;
    private final double[][] cleared;

    Evaluation(
            Kernel[] kernels,
            int targetKernels,
            int[] parameters,
            int[] reported,
            int target,
            double[][] values,
            double[][] adjoints) {
        this.kernels = kernels;
        this.targetKernels = targetKernels;
        this.parameters = parameters;
        this.reported = reported;
        this.target = target;
        this.values = values;
        this.adjoints = adjoints;
        this.cleared = Arrays.stream(adjoints).filter(block -> block != null).toArray(double[][]::new);
    }

    @Override
    public double logDensity(double[] position, double[] gradient) {
        load(position);
        for (int k = 0; k < targetKernels; k++) {
            kernels[k].forward(values);
        }
        for (double[] block : cleared) {
            if (block.length == 1) {
                block[0] = 0;
            } else {
                Arrays.fill(block, 0);
            }
        }
        adjoints[target][0] = 1;
        for (int k = targetKernels - 1; k >= 0; k--) {
            kernels[k].backward(values, adjoints);
        }
        int at = 0;
        for (int slot : parameters) {
            double[] block = adjoints[slot];
            System.arraycopy(block, 0, gradient, at, block.length);
            at += block.length;
        }
        return values[target][0];
    }

    @Override
    public void quantities(double[] position, double[] quantities) {
        load(position);
        for (Kernel kernel : kernels) {
            kernel.forward(values);
        }
        int at = 0;
        for (int slot : reported) {
            double[] block = values[slot];
            System.arraycopy(block, 0, quantities, at, block.length);
            at += block.length;
        }
    }

    private void load(double[] position) {
        int at = 0;
        for (int slot : parameters) {
            double[] block = values[slot];
            System.arraycopy(position, at, block, 0, block.length);
            at += block.length;
        }
    }
}
