package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.studentT;

import java.util.ArrayList;
import java.util.List;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.ledger.Credibility;
import org.toll.math.model.Expr;

/**
 * The likelihood of what was said, given the log of what is expected: {@code log stated ~ t4(expected, sd)} for a number or a
 * range, and a probit on the log scale for "more than" and "up to", which push one way only.
 */
final class Statements {
    private static final double DEGREES = 4;
    private static final double LIMIT_SD = 0.08;

    private Statements() {}

    /**
     * @param readings at least one
     * @param logExpected what they should say, one for each reading, bias included
     * @param smallestSd standard deviation that is always allowed, on the log scale
     * @return the sum of their log likelihoods
     */
    static Expr logLikelihood(List<Reading> readings, Expr logExpected, double smallestSd) {
        List<Integer> points = new ArrayList<>();
        List<Integer> limits = new ArrayList<>();
        for (int row = 0; row < readings.size(); row++) {
            (readings.get(row).figure() instanceof Figure.Point ? points : limits).add(row);
        }
        Expr total = Expr.of(0);
        if (!points.isEmpty()) {
            double[] sds = points.stream()
                    .mapToDouble(row -> {
                        Figure.Point point = (Figure.Point) readings.get(row).figure();
                        return Math.max(point.logSd(), smallestSd)
                                + doubt(readings.get(row)
                                        .claim()
                                        .footing()
                                        .grade()
                                        .credibility());
                    })
                    .toArray();
            total = total.plus(studentT(DEGREES, logExpected.at(ints(points)), Expr.of(sds))
                    .total(Expr.of(logs(readings, points))));
        }
        if (!limits.isEmpty()) {
            double[] signs = limits.stream()
                    .mapToDouble(row -> readings.get(row).figure() instanceof Figure.AtLeast ? 1 : -1)
                    .toArray();
            Expr slack =
                    logExpected.at(ints(limits)).minus(logs(readings, limits)).times(signs);
            total = total.plus(slack.over(LIMIT_SD).logNormalCumulative().sum());
        }
        return total;
    }

    /** What the ledger keeper's doubt about the piece of information adds to its standard deviation, on the log scale. */
    private static double doubt(Credibility credibility) {
        return switch (credibility) {
            case CONFIRMED, PROBABLY_TRUE -> 0;
            case POSSIBLY_TRUE -> 0.02;
            case DOUBTFUL, CANNOT_BE_JUDGED -> 0.15;
            case IMPROBABLE -> 0.3;
        };
    }

    private static double[] logs(List<Reading> readings, List<Integer> rows) {
        return rows.stream()
                .mapToDouble(row -> Math.log(readings.get(row).figure().value()))
                .toArray();
    }

    private static int[] ints(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
