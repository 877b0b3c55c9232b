package org.toll.app.render.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.toll.report.Dots;

/**
 * Heaps of dots over one axis of values. Dots that would overlap are stacked on the mean of their values, as in a dot plot of
 * Wilkinson (1999): a heap is at most half a dot off.
 */
final class DotLayers {
    private static final int MARGIN_PIXELS = 28;
    private static final int AXIS_PIXELS = 44;
    private static final int LABEL_PIXELS = 24;
    /** The library draws a point of size 1 this wide. */
    private static final double PIXELS_OF_SIZE = 2.2;

    private final Dots dots;
    private final int width;
    private final int diameter;
    private final double low;
    private final double high;

    DotLayers(Dots dots, int width) {
        this.dots = dots;
        this.width = width;
        this.diameter = width < DirectLabels.NARROWEST_CHART ? 9 : 13;
        double least = values().min().orElse(0);
        double most = values().max().orElse(1);
        double room = Math.max(most - least, 1) * 0.05;
        this.low = least - room;
        this.high = most + room;
    }

    private DoubleStream values() {
        DoubleStream drawn =
                dots.rows().stream().flatMap(row -> row.values().stream()).mapToDouble(Double::doubleValue);
        return DoubleStream.concat(drawn, DoubleStream.of(dots.reference()));
    }

    /** One dot, in pixels above the ground of the lowest row. */
    private record Dot(double x, double y) {}

    Map<String, Object> draw(Spec spec) {
        List<Dot> below = new ArrayList<>();
        List<Dot> above = new ArrayList<>();
        List<Double> ground = new ArrayList<>();
        List<Double> labelHeight = new ArrayList<>();
        double top = 0;
        for (int row = dots.rows().size() - 1; row >= 0; row--) {
            ground.add(top);
            List<List<Double>> heaps = heaps(dots.rows().get(row).values());
            for (List<Double> heap : heaps) {
                place(heap, top, below, above);
            }
            int highest = heaps.stream().mapToInt(List::size).max().orElse(1);
            labelHeight.add(0, top + highest * diameter + LABEL_PIXELS / 2.0);
            top += highest * diameter + LABEL_PIXELS;
        }
        spec.add(
                "segment",
                Map.of(
                        "x", same(dots.reference(), 1),
                        "xend", same(dots.reference(), 1),
                        "y", same(0, 1),
                        "yend", same(top, 1)),
                Map.of("color", Palette.MUTED, "size", 1));
        grounds(spec, ground);
        labels(spec, labelHeight);
        points(spec, above, "dot series-0", Palette.series(0), 1);
        points(spec, below, "dot series-1", Palette.series(1), 16);
        int height = (int) Math.round(top) + AXIS_PIXELS;
        Scale horizontal = Scale.ofValues(low, high, width / 90).withoutEdges((double) MARGIN_PIXELS / width);
        return spec.toMap(width, height, horizontal, Scale.bare(0, top));
    }

    /** Values in rising order, cut where the next would no longer overlap the first of the heap. */
    private List<List<Double>> heaps(List<Double> values) {
        double widthOfDot = diameter * (high - low) / (width - MARGIN_PIXELS);
        List<List<Double>> heaps = new ArrayList<>();
        for (double value : values) {
            if (heaps.isEmpty() || value - heaps.get(heaps.size() - 1).get(0) >= widthOfDot) {
                heaps.add(new ArrayList<>());
            }
            heaps.get(heaps.size() - 1).add(value);
        }
        return heaps;
    }

    private void place(List<Double> heap, double ground, List<Dot> below, List<Dot> above) {
        double x = heap.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        for (int level = 0; level < heap.size(); level++) {
            Dot dot = new Dot(x, ground + (level + 0.5) * diameter);
            (heap.get(level) < dots.reference() ? below : above).add(dot);
        }
    }

    private void grounds(Spec spec, List<Double> ground) {
        spec.add(
                "segment",
                Map.of("x", same(low, ground.size()), "xend", same(high, ground.size()), "y", ground, "yend", ground),
                Map.of("color", Palette.GRID, "size", 1));
    }

    private void labels(Spec spec, List<Double> heights) {
        spec.add(
                "text",
                Map.of(
                        "x", same(low + (high - low) * 0.01, heights.size()),
                        "y", heights,
                        "label", dots.rows().stream().map(this::label).toList()),
                Map.of("color", Palette.MUTED, "size", 5.5, "hjust", "left"));
    }

    private String label(Dots.Row row) {
        long below =
                row.values().stream().filter(value -> value < dots.reference()).count();
        return row.label() + ": " + below + " of " + row.values().size();
    }

    private void points(Spec spec, List<Dot> some, String classes, String colour, int shape) {
        if (!some.isEmpty()) {
            spec.add(
                    "point",
                    Map.of(
                            "x",
                            some.stream().map(Dot::x).toList(),
                            "y",
                            some.stream().map(Dot::y).toList()),
                    Map.of(
                            "color",
                            spec.ink(classes, colour, List.of()),
                            "size",
                            (diameter - 2.5) / PIXELS_OF_SIZE,
                            "shape",
                            shape));
        }
    }

    private static List<Double> same(double value, int times) {
        return Collections.nCopies(times, value);
    }
}
