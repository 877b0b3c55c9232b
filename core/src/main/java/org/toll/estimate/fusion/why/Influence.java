package org.toll.estimate.fusion.why;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.toll.base.Citation;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;

/**
 * Which totals moved the killed of a month most, without a refit: the covariance over the draws of the month's killed with a
 * claim's log likelihood is the derivative of the posterior mean by that claim's weight, so to first order what the claim added.
 *
 * <p><b>Assumes</b> that taking the claim away is a small change. For a claim that carries the level alone the true effect is
 * larger: leave its origin out.
 */
@Citation(
        "Millar and Stewart (2007), Assessment of locally influential observations in Bayesian models, Bayesian Analysis 2.")
public final class Influence {
    private static final double SMALLEST_SD = 0.06;
    private static final double SERIES_SD = 0.04;
    private static final double DEGREES = 4;

    private Influence() {}

    /**
     * @param reading what was said
     * @param shift persons by which the claim raised the month's mean (negative: lowered), to first order
     * @param error Monte Carlo standard error of that: a shift of less than twice it may be chance
     */
    public record Row(Reading reading, double shift, double error) {}

    /** Totals and the densest series, the strongest first; empty if the posterior does not cover the month. */
    public static List<Row> on(FusionEstimate estimate, YearMonth month) {
        Optional<double[]> killed = estimate.posterior()
                .find(Latent.KILLED)
                .filter(path -> path.covers(month))
                .map(path -> path.of(month));
        if (killed.isEmpty()) {
            return List.of();
        }
        double size = effectiveDraws(estimate, month);
        List<Row> rows = new ArrayList<>();
        for (Definition definition : Definition.values()) {
            List<Reading> readings = Houses.totals(estimate, definition);
            Houses.vector(estimate, "expected_" + definition.code(), readings.size())
                    .ifPresent(expected -> add(rows, readings, expected, SMALLEST_SD, killed.get(), size));
        }
        estimate.posterior().find(Latent.STATED).ifPresent(stated -> {
            List<Reading> series = Houses.series(estimate);
            double[][] expected = new double[series.size()][];
            for (int row = 0; row < expected.length; row++) {
                Reading reading = series.get(row);
                double months = reading.exposure().months();
                YearMonth when = estimate.model()
                        .readings()
                        .timeline()
                        .month(reading.exposure().from());
                expected[row] = stated.map(value -> Math.log(value * months)).of(when);
            }
            add(rows, series, expected, SERIES_SD, killed.get(), size);
        });
        rows.sort(Comparator.comparingDouble((Row row) -> -Math.abs(row.shift()))
                .thenComparing(row -> row.reading().claim().id()));
        return rows;
    }

    private static void add(
            List<Row> rows,
            List<Reading> readings,
            double[][] logExpected,
            double smallestSd,
            double[] killed,
            double effectiveDraws) {
        for (int row = 0; row < readings.size(); row++) {
            if (readings.get(row).figure() instanceof Figure.Point point) {
                double sd = Math.max(point.logSd(), smallestSd);
                double[] logLikelihood = new double[killed.length];
                for (int draw = 0; draw < killed.length; draw++) {
                    double z = (Math.log(point.value()) - logExpected[row][draw]) / sd;
                    logLikelihood[draw] = -(DEGREES + 1) / 2 * Math.log1p(z * z / DEGREES);
                }
                double noise = Math.sqrt(
                        covariance(killed, killed) * covariance(logLikelihood, logLikelihood) / effectiveDraws);
                rows.add(new Row(readings.get(row), covariance(killed, logLikelihood), noise));
            }
        }
    }

    /** Of the month's killed; at least one, also where the chains say nothing. */
    private static double effectiveDraws(FusionEstimate estimate, YearMonth month) {
        String name = "killed[" + (estimate.model().readings().timeline().bin(month) + 1) + "]";
        double size = estimate.draws().names().contains(name)
                ? estimate.draws().summary(name).convergence().bulkEss()
                : estimate.draws().drawsPerChain();
        return size >= 1 ? size : 1;
    }

    private static double covariance(double[] a, double[] b) {
        double meanA = 0;
        double meanB = 0;
        for (int i = 0; i < a.length; i++) {
            meanA += a[i] / a.length;
            meanB += b[i] / b.length;
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1);
    }
}
