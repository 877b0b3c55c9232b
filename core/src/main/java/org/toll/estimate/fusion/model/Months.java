package org.toll.estimate.fusion.model;

import java.util.List;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Timeline;
import org.toll.math.model.Expr;
import org.toll.math.model.Matrix;

/**
 * The months of the model, and the sums over them that claims are about.
 *
 * @param timeline from the war's first day to the newest month with evidence
 */
record Months(Timeline timeline) {
    /** Months between the knots of a slow path. */
    static final int SLOW = 3;

    /** Months between the knots of a very slow path. */
    static final int VERY_SLOW = 6;

    int count() {
        return timeline.size();
    }

    /** A slow path from its knots. */
    Expr path(Knots knots, Expr values) {
        return Matrix.ofRows(knots.weights()).times(values);
    }

    Knots knots(int spacing) {
        return new Knots(count(), spacing);
    }

    /** For each reading, the sum of the flow over the months that it is about. */
    Expr totals(List<Reading> readings, Expr flow) {
        if (readings.stream()
                .allMatch(reading ->
                        reading.exposure().from() == reading.exposure().to())) {
            int[] bins = readings.stream()
                    .mapToInt(reading -> reading.exposure().from())
                    .toArray();
            return flow.at(bins)
                    .times(readings.stream()
                            .mapToDouble(reading -> reading.exposure().months())
                            .toArray());
        }
        // Differences of running sums would be cheaper, but lose all digits where one month outweighs the rest.
        double[][] rows = new double[readings.size()][count()];
        for (int row = 0; row < rows.length; row++) {
            for (int month = 0; month < count(); month++) {
                rows[row][month] = readings.get(row).exposure().weight(month);
            }
        }
        return Matrix.ofRows(rows).times(flow);
    }
}
