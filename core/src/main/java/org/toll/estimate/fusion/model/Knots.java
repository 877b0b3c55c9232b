package org.toll.estimate.fusion.model;

/**
 * A slow path over months, given at a knot every few months and straight in between; the last knot is the last month.
 *
 * @param months length of the path, at least 1
 * @param spacing months between knots, at least 1
 */
record Knots(int months, int spacing) {

    /** Number of knots, at least 1. */
    int count() {
        return (months - 1 + spacing - 1) / spacing + 1;
    }

    /** One row a month, one column a knot: the path is this matrix times the knots. */
    double[][] weights() {
        double[][] weights = new double[months][count()];
        // Counted from the end, so that the newest months, where the questions are, stand on a knot.
        for (int month = 0; month < months; month++) {
            double fromEnd = (months - 1 - month) / (double) spacing;
            int near = (int) Math.floor(fromEnd);
            int last = count() - 1;
            weights[month][last - near] += 1 - (fromEnd - near);
            if (fromEnd > near) {
                weights[month][last - near - 1] += fromEnd - near;
            }
        }
        return weights;
    }
}
