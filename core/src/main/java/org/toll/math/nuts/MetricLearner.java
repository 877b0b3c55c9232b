package org.toll.math.nuts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Learns a {@link Scaling} from the draws of one warm-up window, then forgets them.
 *
 * <p>Scales of single coordinates come from spread of draws over spread of gradients, which needs few draws and weighs what a
 * coordinate is given the others against what it is alone. (Seyboldt, Carlson and Carpenter 2026, Preconditioning Hamiltonian
 * Monte Carlo by minimizing Fisher divergence.) Correlations are learned only in windows long enough for them.
 */
final class MetricLearner {
    private static final int ENOUGH_FOR_CURVATURE = 200;
    private static final int DRAWS_PER_COORDINATE = 3;
    private static final int ENOUGH_FOR_COVARIANCE = 200;
    private static final double RIDGE = 1e-6;

    private final Metric metric;
    private final Space space;
    private final int dimension;
    private final RunningVariance places;
    private final RunningVariance slopes;
    private final List<double[]> kept = new ArrayList<>();

    MetricLearner(Metric metric, Space space, int dimension) {
        this.metric = metric;
        this.space = space;
        this.dimension = dimension;
        this.places = new RunningVariance(dimension);
        this.slopes = new RunningVariance(dimension);
    }

    /**
     * @param position a draw of the warm-up
     * @param gradient of the log density there
     */
    void observe(double[] position, double[] gradient) {
        places.add(position);
        slopes.add(gradient);
        if (metric == Metric.DENSE || metric == Metric.CURVATURE) {
            kept.add(position.clone());
        }
    }

    Scaling learn() {
        int count = places.count();
        Optional<Scaling> learned = switch (metric) {
            case UNIT -> Optional.of(Scaling.unit(dimension));
            case AUTOMATIC, DIAGONAL -> Optional.empty();
            case DENSE ->
                count >= Math.max(ENOUGH_FOR_COVARIANCE, DRAWS_PER_COORDINATE * dimension)
                        ? covariance()
                        : Optional.empty();
            case CURVATURE ->
                count >= ENOUGH_FOR_CURVATURE
                        ? Optional.of(Curvature.scaling(space::logDensity, kept, dimension))
                        : Optional.empty();
        };
        Scaling result = learned.orElseGet(this::scales);
        places.forget();
        slopes.forget();
        kept.clear();
        return result;
    }

    private Scaling scales() {
        double[] scales = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            double ratio = places.variance(i) / slopes.variance(i);
            scales[i] = ratio > 0 && ratio < 1e40 ? Math.pow(ratio, 0.25) : 1;
        }
        return Scaling.diagonal(scales);
    }

    private Optional<Scaling> covariance() {
        double[] mean = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            mean[i] = places.mean(i);
        }
        double[] products = new double[dimension * dimension];
        double[] centred = new double[dimension];
        for (double[] place : kept) {
            Arrays.setAll(centred, i -> place[i] - mean[i]);
            for (int i = 0; i < dimension; i++) {
                Triangular.add(products, i * dimension, centred, 0, i + 1, centred[i] / (kept.size() - 1));
            }
        }
        for (int i = 0; i < dimension; i++) {
            products[i * dimension + i] *= 1 + RIDGE;
        }
        return Triangular.cholesky(products, dimension).map(factor -> Scaling.lower(factor, dimension));
    }
}
