package org.toll.math.nuts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealVector;
import org.toll.math.diagnostics.Moments;
import org.toll.math.fit.Finding;
import org.toll.math.model.PosteriorDensity;

/** Directions that the posterior does not hold, or holds a thousand times less than others. */
final class Identification {
    private static final int LARGEST = 200;
    private static final int POINTS = 10;
    private static final double FLAT = 1e-3;
    private static final double RIDGE = 1e-3;
    /** What finite differences leave of a curvature that is exactly 0, relative to the largest. */
    private static final double ROUNDING = 1e-7;

    private static final double NAMED_FROM = 0.3;

    private Identification() {}

    /** The mean curvature over draws, in units of their spread, is 0 in some direction: nothing pulls the chain back. */
    static Optional<Finding> flat(PosteriorDensity density, List<ChainResult> chains) {
        int n = density.dimension();
        if (n > LARGEST) {
            return Optional.empty();
        }
        double[] sd = spreads(chains, n);
        double[][] curvature = new double[n][n];
        PosteriorDensity.Evaluator evaluator = density.evaluator();
        for (int k = 0; k < POINTS; k++) {
            ChainResult chain = chains.get(k % chains.size());
            double[] hessian = Curvature.at(
                    evaluator::logDensity, chain.positions[(2 * k + 1) * chain.positions.length / (2 * POINTS)]);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    curvature[i][j] += hessian[i * n + j] * sd[i] * sd[j] / POINTS;
                }
            }
        }
        return weakest(curvature, FLAT, ROUNDING)
                .map(direction -> new Finding(
                        Finding.Kind.NOT_IDENTIFIED,
                        "neither prior nor data hold " + describe(density.coordinates(), direction)
                                + " (unconstrained)"));
    }

    /** The correlation matrix of the draws is all but singular. */
    static Optional<Finding> ridge(List<String> names, List<ChainResult> chains) {
        int n = names.size();
        if (n < 2 || n > LARGEST) {
            return Optional.empty();
        }
        double[] sd = spreads(chains, n);
        double[] mean = new double[n];
        long count = 0;
        for (ChainResult chain : chains) {
            for (double[] position : chain.positions) {
                Triangular.add(mean, 0, position, 0, n, 1);
                count++;
            }
        }
        double[][] correlation = new double[n][n];
        double[] centred = new double[n];
        for (ChainResult chain : chains) {
            for (double[] position : chain.positions) {
                for (int i = 0; i < n; i++) {
                    centred[i] = (position[i] - mean[i] / count) / sd[i];
                }
                for (int i = 0; i < n; i++) {
                    Triangular.add(correlation[i], 0, centred, 0, n, centred[i] / count);
                }
            }
        }
        return weakest(correlation, RIDGE, 0)
                .map(direction -> new Finding(
                        Finding.Kind.WEAKLY_IDENTIFIED,
                        "draws are all but tied to each other: little more is known than " + describe(names, direction)
                                + " (unconstrained, in standard deviations)"));
    }

    private static double[] spreads(List<ChainResult> chains, int n) {
        double[] sd = new double[n];
        int draws = chains.get(0).positions.length;
        double[] pooled = new double[draws * chains.size()];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < chains.size(); c++) {
                System.arraycopy(chains.get(c).coordinate(i), 0, pooled, c * draws, draws);
            }
            double spread = Moments.of(pooled).sd();
            sd[i] = spread > 0 ? spread : 1;
        }
        return sd;
    }

    /** The eigenvector of the smallest eigenvalue, if that lies below a bound or a share of the largest. */
    private static Optional<RealVector> weakest(double[][] matrix, double bound, double share) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                if (!Double.isFinite(matrix[i][j])) {
                    return Optional.empty();
                }
                // Symmetric up to rounding; the decomposition wants the last bit too.
                matrix[j][i] = matrix[i][j];
            }
        }
        EigenDecompositionSymmetric parts = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(matrix));
        int last = matrix.length - 1;
        double limit = Math.max(bound, share * parts.getEigenvalue(0));
        return Math.abs(parts.getEigenvalue(last)) < limit ? Optional.of(parts.getEigenvector(last)) : Optional.empty();
    }

    private static String describe(List<String> names, RealVector direction) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double weight = direction.getEntry(i);
            if (Math.abs(weight) > NAMED_FROM * direction.getLInfNorm() && parts.size() < 6) {
                parts.add(String.format(Locale.ROOT, "%+.2f '%s'", weight, names.get(i)));
            }
        }
        return String.join(" ", parts);
    }
}
