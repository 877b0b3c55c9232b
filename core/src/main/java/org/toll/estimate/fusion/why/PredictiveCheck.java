package org.toll.estimate.fusion.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.Citation;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.diagnostics.Quantiles;
import org.toll.math.random.RandomStream;

/**
 * What the model, having seen a total, expects that its origin would say again, house effect included. A total far outside is
 * one that the model cannot place: read its wording first.
 *
 * <p>The check is lenient, since each total was seen: it finds claims that fit nothing, not a model that is slightly wrong. Leave
 * an origin out for a stricter one.
 */
@Citation("Gelman, Meng and Stern (1996), Posterior predictive assessment of model fitness, Statistica Sinica 6.")
public final class PredictiveCheck {
    private static final double SMALLEST_SD = 0.06;
    private static final int DEGREES = 4;

    private PredictiveCheck() {}

    /**
     * @param reading what was said
     * @param low 5 % quantile of what was expected
     * @param median of what was expected
     * @param high 95 % quantile of what was expected
     * @param rank share of expected values below what was said, 0 to 1
     */
    public record Row(Reading reading, double low, double median, double high, double rank) {
        /** Whether nine in ten expected values lie between the ends and the stated one does not. */
        public boolean isSurprising() {
            return reading.figure().value() < low || reading.figure().value() > high;
        }
    }

    /** Every plain total of losses, by definition, then day of publication. */
    public static List<Row> of(FusionEstimate estimate) {
        List<Row> rows = new ArrayList<>();
        for (Definition definition : Definition.values()) {
            List<Reading> readings = Houses.totals(estimate, definition);
            Optional<double[][]> expected = Houses.vector(estimate, "expected_" + definition.code(), readings.size());
            for (int row = 0; expected.isPresent() && row < readings.size(); row++) {
                if (readings.get(row).figure() instanceof Figure.Point point) {
                    rows.add(row(estimate, readings.get(row), point, expected.get()[row]));
                }
            }
        }
        return rows;
    }

    private static Row row(FusionEstimate estimate, Reading reading, Figure.Point point, double[] logExpected) {
        RandomStream random = RandomStream.ofSeed(
                        estimate.quality().statistics().seed())
                .child(reading.claim().id().value().hashCode());
        double sd = Math.max(point.logSd(), SMALLEST_SD);
        double[] said = new double[logExpected.length];
        int below = 0;
        for (int draw = 0; draw < said.length; draw++) {
            said[draw] = Math.exp(logExpected[draw] + sd * Chance.student(random, DEGREES));
            below += said[draw] < point.value() ? 1 : 0;
        }
        return new Row(
                reading,
                Quantiles.of(said, 0.05),
                Quantiles.of(said, 0.5),
                Quantiles.of(said, 0.95),
                below / (double) said.length);
    }
}
