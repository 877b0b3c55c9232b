package org.toll.estimate.mse.strata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.toll.estimate.mse.draw.Draws;
import org.toll.math.random.RandomStream;

/**
 * Gibbs sampler of a normal model with additive levels: ratio = center + level of each label + own deviation. Standard
 * deviations have half-normal priors of scale 1 and are drawn from a fine grid, which is exact to its step of 4 %.
 */
final class LevelSampler {
    private static final int SWEEPS = 12_000;
    private static final int WARM_UP = 2_000;
    private static final int EVERY = 2;
    private static final double[] GRID = grid();

    private final List<UnseenRatio> ratios;
    private final Draws draws;
    private final int[][] label;
    private final double[][] level;
    private final double[] spread;
    private final double[] truth;
    private final List<double[]> spreadDraws = new ArrayList<>();
    private double center;

    LevelSampler(List<UnseenRatio> ratios, RandomStream stream) {
        this.ratios = ratios;
        this.draws = Draws.of(stream);
        int dimensions = ratios.get(0).labels().size();
        this.label = new int[dimensions][ratios.size()];
        this.level = new double[dimensions][];
        this.spread = new double[dimensions + 1];
        Arrays.fill(spread, .3);
        this.truth = new double[ratios.size()];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            Map<String, Integer> index = new LinkedHashMap<>();
            for (int i = 0; i < ratios.size(); i++) {
                index.putIfAbsent(ratios.get(i).labels().get(dimension), index.size());
                label[dimension][i] =
                        Objects.requireNonNull(index.get(ratios.get(i).labels().get(dimension)));
            }
            level[dimension] = new double[index.size()];
        }
        center = ratios.stream()
                .filter(UnseenRatio::isKnown)
                .mapToDouble(UnseenRatio::mean)
                .average()
                .orElse(0);
    }

    private static double[] grid() {
        double[] grid = new double[160];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = .005 * Math.pow(1.04, i);
        }
        return grid;
    }

    /** Draws of every stratum's log ratio. */
    double[][] run() {
        List<double[]> kept = new ArrayList<>();
        for (int s = 0; s < SWEEPS; s++) {
            drawTruth();
            drawCenter();
            for (int dimension = 0; dimension < level.length; dimension++) {
                drawLevels(dimension);
            }
            drawSpreads();
            if (s >= WARM_UP && s % EVERY == 0) {
                kept.add(truth.clone());
                spreadDraws.add(spread.clone());
            }
        }
        return kept.toArray(new double[0][]);
    }

    List<Double> spreads() {
        List<Double> medians = new ArrayList<>();
        for (int d = 0; d < spread.length; d++) {
            int dimension = d;
            double[] sorted = spreadDraws.stream()
                    .mapToDouble(draw -> draw[dimension])
                    .sorted()
                    .toArray();
            medians.add(sorted[sorted.length / 2]);
        }
        return medians;
    }

    private double expected(int stratum) {
        double sum = center;
        for (int dimension = 0; dimension < level.length; dimension++) {
            sum += level[dimension][label[dimension][stratum]];
        }
        return sum;
    }

    private void drawTruth() {
        double own = spread[level.length];
        for (int i = 0; i < truth.length; i++) {
            UnseenRatio ratio = ratios.get(i);
            double precision = 1 / (own * own);
            double mean = expected(i) * precision;
            if (ratio.isKnown()) {
                double data = 1 / (ratio.deviation() * ratio.deviation());
                precision += data;
                mean += ratio.mean() * data;
            }
            truth[i] = mean / precision + draws.normal() / Math.sqrt(precision);
        }
    }

    private void drawCenter() {
        double own = spread[level.length];
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += truth[i] - expected(i) + center;
        }
        center = sum / truth.length + draws.normal() * own / Math.sqrt(truth.length);
    }

    private void drawLevels(int dimension) {
        double own = spread[level.length];
        double[] levels = level[dimension];
        for (int l = 0; l < levels.length; l++) {
            double precision = 1 / (spread[dimension] * spread[dimension]);
            double mean = 0;
            for (int i = 0; i < truth.length; i++) {
                if (label[dimension][i] == l) {
                    precision += 1 / (own * own);
                    mean += (truth[i] - expected(i) + levels[l]) / (own * own);
                }
            }
            levels[l] = mean / precision + draws.normal() / Math.sqrt(precision);
        }
    }

    private void drawSpreads() {
        for (int dimension = 0; dimension < level.length; dimension++) {
            spread[dimension] = drawSpread(level[dimension]);
        }
        double[] own = new double[truth.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = truth[i] - expected(i);
        }
        spread[level.length] = drawSpread(own);
    }

    private double drawSpread(double[] deviations) {
        double squares = 0;
        for (double deviation : deviations) {
            squares += deviation * deviation;
        }
        double[] logs = new double[GRID.length];
        for (int g = 0; g < GRID.length; g++) {
            double value = GRID[g];
            // The grid is even in the logarithm: one more power of the value.
            logs[g] = (1 - deviations.length) * Math.log(value) - squares / (2 * value * value) - value * value / 2;
        }
        return GRID[draws.pick(logs)];
    }
}
