package org.toll.report;

import java.util.List;

/**
 * Quantile dots: every dot is as likely as any other, so that a reader counts dots instead of judging areas.
 *
 * <p><b>Source.</b> Kay, M., Kola, T., Hullman, J. R. and Munson, S. A. (2016). When (ish) is my bus? CHI 2016.
 *
 * @param unit quantity and unit of the values
 * @param reference the value that tells the two kinds of dots apart
 * @param below what a dot below {@code reference} means
 * @param above what any other dot means
 * @param rows one heap of dots each, all on one axis, from the top down
 */
public record Dots(String unit, double reference, String below, String above, List<Row> rows) implements Drawing {
    public Dots {
        rows = List.copyOf(rows);
    }

    /**
     * One heap.
     *
     * @param label what the values are of
     * @param values equally likely, in rising order
     */
    public record Row(String label, List<Double> values) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
