package org.toll.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.toll.base.Interval;
import org.toll.ledger.ClaimId;

/**
 * What a chart draws: layers over a time axis, back to front.
 *
 * @param unit quantity and unit of the vertical axis
 * @param fromZero whether the vertical axis starts at zero
 * @param layers back to front
 */
public record Plot(String unit, boolean fromZero, List<Layer> layers) implements Drawing {
    public Plot {
        layers = List.copyOf(layers);
    }

    /** One series. Its name stands in the legend. */
    public sealed interface Layer {
        String name();
    }

    /** The space between two ends over time. */
    public record Band(String name, List<Span> spans) implements Layer {
        public Band {
            spans = List.copyOf(spans);
        }
    }

    /** A value over time, joined from point to point. */
    public record Line(String name, List<Point> points) implements Layer {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * Single statements, each with its own ends; an open end is drawn as an arrow.
     *
     * @param isIndirect whether they speak of the day only indirectly, as the mean of a year does: drawn so as not to compete
     */
    public record Marks(String name, boolean isIndirect, List<Mark> marks) implements Layer {
        public Marks {
            marks = List.copyOf(marks);
        }
    }

    /** A bar from zero for each day, which may be negative. */
    public record Bars(String name, List<Point> points) implements Layer {
        public Bars {
            points = List.copyOf(points);
        }
    }

    public record Point(LocalDate day, double value) {}

    public record Span(LocalDate day, Interval interval) {}

    /**
     * @param day where on the time axis: the middle of the claim's period
     * @param bounds what the claim allows; an infinite end is open
     * @param point the value it singles out, if any
     * @param label who said it and how much, for the reader who points at it
     * @param claim the claim
     */
    public record Mark(LocalDate day, Interval bounds, OptionalDouble point, String label, ClaimId claim) {}
}
