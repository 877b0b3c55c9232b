package org.toll.app.render.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.toll.report.Plot;

/** Puts the layers of a plot into a drawing, one kind of layer after another kind of shape. */
final class Layers {
    /** Shapes of the library, by number: disc, triangle, square, diamond, then the same again. */
    private static final int[] SHAPES = {16, 17, 15, 18};

    private final Axes axes;
    private final Spec spec;
    private final Optional<DirectLabels> labels;

    /** @param labels writes statements beside their marks; empty where there is no room for words */
    Layers(Axes axes, Spec spec, Optional<DirectLabels> labels) {
        this.axes = axes;
        this.spec = spec;
        this.labels = labels;
    }

    /** @param series the place of the layer among those of its kind, which decides its colour */
    void add(Plot.Layer layer, int series) {
        if (layer instanceof Plot.Band band) {
            band(band, series);
        } else if (layer instanceof Plot.Line line) {
            line(line, series);
        } else if (layer instanceof Plot.Bars bars) {
            bars(bars);
        } else {
            marks((Plot.Marks) layer, series);
        }
    }

    /** Blocks side by side: a month is a month, and nothing is claimed about what lies between two of them. */
    private void band(Plot.Band band, int series) {
        String classes = "band band-" + series;
        Slots slots = Slots.of(band.spans().stream().map(Plot.Span::day).toList());
        blocks(select(band.spans(), span -> span.interval().isBounded()), slots, classes, series);
        blocks(select(band.spans(), span -> !span.interval().isBounded()), slots, classes + " open", series);
    }

    private void blocks(List<Plot.Span> spans, Slots slots, String classes, int series) {
        if (spans.isEmpty()) {
            return;
        }
        spec.add(
                "rect",
                Map.of(
                        "xmin", column(spans, span -> slots.start(span.day())),
                        "xmax", column(spans, span -> slots.end(span.day())),
                        "ymin",
                                column(
                                        spans,
                                        span -> axes.inside(span.interval().low())),
                        "ymax",
                                column(
                                        spans,
                                        span -> axes.inside(span.interval().high()))),
                Map.of("fill", spec.ink(classes, Palette.band(series), List.of()), "size", 0, "alpha", 1));
    }

    /** A dash for each value, joined where the next one follows without a gap. */
    private void line(Plot.Line line, int series) {
        Slots slots = Slots.of(line.points().stream().map(Plot.Point::day).toList());
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int run = 0;
        for (Plot.Point point : line.points()) {
            double start = slots.start(point.day());
            if (!x.isEmpty() && start > x.get(x.size() - 1)) {
                run++;
            }
            x.addAll(List.of(start, slots.end(point.day())));
            y.addAll(List.of(point.value(), point.value()));
            group.addAll(Collections.nCopies(2, Integer.toString(run)));
        }
        spec.add(
                "path",
                Map.of("x", x, "y", y, "group", group),
                Map.of("color", spec.ink("line line-" + series, Palette.line(series), List.of()), "size", 1));
    }

    private void bars(Plot.Bars bars) {
        List<Plot.Point> points = bars.points();
        Slots slots = Slots.of(points.stream().map(Plot.Point::day).toList());
        spec.add(
                "rect",
                Map.of(
                        "xmin", column(points, point -> slots.start(point.day())),
                        "xmax", column(points, point -> slots.end(point.day())),
                        "ymin", column(points, point -> Math.min(0, point.value())),
                        "ymax", column(points, point -> Math.max(0, point.value()))),
                Map.of("fill", spec.ink("bar series-0", Palette.series(0), List.of()), "size", 0, "alpha", 1));
    }

    private void marks(Plot.Marks layer, int series) {
        List<Plot.Mark> marks = layer.marks();
        if (layer.isIndirect()) {
            ranges(select(marks, Layers::isRange), "indirect", Palette.OTHER);
            limits(select(marks, mark -> !mark.bounds().isBounded()), "indirect", Palette.OTHER);
            points(select(marks, mark -> mark.bounds().isBounded()), "indirect middle", Palette.OTHER, SHAPES[2]);
            return;
        }
        labels.ifPresent(writer -> writer.write(marks, spec));
        String colours = "series-" + Math.min(series, Palette.OTHER);
        ranges(select(marks, Layers::isRange), colours, series);
        limits(select(marks, mark -> !mark.bounds().isBounded()), colours, series);
        points(select(marks, mark -> mark.point().isPresent()), colours, series, SHAPES[series % SHAPES.length]);
        // A range without a value of its own is pointed at by a small disc in its middle.
        points(
                select(marks, mark -> mark.point().isEmpty() && mark.bounds().isBounded()),
                colours + " middle",
                series,
                SHAPES[0]);
    }

    private static boolean isRange(Plot.Mark mark) {
        return mark.bounds().isBounded() && mark.bounds().width() > 0;
    }

    private void ranges(List<Plot.Mark> marks, String classes, int series) {
        if (!marks.isEmpty()) {
            spec.add(
                    "linerange",
                    Map.of(
                            "x", column(marks, mark -> Spec.x(mark.day())),
                            "ymin", column(marks, mark -> mark.bounds().low()),
                            "ymax", column(marks, mark -> mark.bounds().high())),
                    Map.of("color", spec.ink("range " + classes, Palette.series(series), List.of()), "size", 1));
        }
    }

    /** An open end: a stem from the stated limit towards the open side, and a triangle at the limit that points there. */
    private void limits(List<Plot.Mark> marks, String classes, int series) {
        for (boolean isFloor : new boolean[] {true, false}) {
            List<Plot.Mark> some =
                    select(marks, mark -> Double.isFinite(mark.bounds().low()) == isFloor);
            if (some.isEmpty()) {
                continue;
            }
            double stem = (axes.high() - axes.low()) * (isFloor ? 0.07 : -0.07);
            List<Double> x = column(some, mark -> Spec.x(mark.day()));
            List<Double> y = column(some, Layers::handle);
            spec.add(
                    "segment",
                    Map.of("x", x, "xend", x, "y", y, "yend", column(some, mark -> axes.inside(handle(mark) + stem))),
                    Map.of("color", spec.ink("range " + classes, Palette.series(series), List.of()), "size", 1));
            spec.add(
                    "point",
                    Map.of("x", x, "y", y),
                    Map.of(
                            "color",
                            spec.ink("mark " + classes, Palette.series(series), some),
                            "size",
                            2.6,
                            "shape",
                            isFloor ? 2 : 6));
        }
    }

    private void points(List<Plot.Mark> marks, String classes, int series, int shape) {
        if (!marks.isEmpty()) {
            spec.add(
                    "point",
                    Map.of("x", column(marks, mark -> Spec.x(mark.day())), "y", column(marks, Layers::handle)),
                    Map.of(
                            "color",
                            spec.ink("mark " + classes, Palette.series(series), marks),
                            "size",
                            classes.endsWith("middle") ? 1.6 : 2.8,
                            "shape",
                            shape));
        }
    }

    /** Where a reader points at a statement: its value, else its middle, else its one stated end. */
    static double handle(Plot.Mark mark) {
        if (mark.point().isPresent()) {
            return mark.point().getAsDouble();
        } else if (mark.bounds().isBounded()) {
            return (mark.bounds().low() + mark.bounds().high()) / 2;
        }
        return Double.isFinite(mark.bounds().low())
                ? mark.bounds().low()
                : mark.bounds().high();
    }

    private static <T> List<T> select(List<T> items, Predicate<T> wanted) {
        return items.stream().filter(wanted).toList();
    }

    private static <T> List<Double> column(List<T> rows, ToDoubleFunction<T> value) {
        return rows.stream().map((Function<T, Double>) value::applyAsDouble).toList();
    }
}
