package org.toll.report;

import java.util.List;

/**
 * Lines over an axis of numbers.
 *
 * @param across quantity and unit of the horizontal axis
 * @param unit quantity and unit of the vertical axis
 * @param curves each drawn in its own colour
 */
public record Curves(String across, String unit, List<Curve> curves) implements Drawing {
    public Curves {
        curves = List.copyOf(curves);
    }

    /**
     * @param name in the legend
     * @param points from left to right
     */
    public record Curve(String name, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** A point of a curve, in the units of the axes. */
    public record Point(double x, double y) {}
}
