package org.toll.app.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.toll.report.Plot;

/**
 * Writes who said what beside each mark. A label goes above its mark, else below, and is left out where both places are taken: the
 * readout and the table still have it.
 */
final class DirectLabels {
    static final int NARROWEST_CHART = 600;
    static final int MOST_MARKS = 12;

    /** Mean width of a letter and height of a line of the chart's font, in pixels; generous, so that labels never touch. */
    private static final double LETTER = 6.4;

    private static final double LINE = 17;
    private static final double DISTANCE = 15;
    private static final double MARK = 5;

    private final Axes axes;
    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    DirectLabels(Axes axes, int width, int height) {
        this.axes = axes;
        this.width = width;
        this.height = height;
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    void write(List<Plot.Mark> marks, Spec spec) {
        marks.forEach(mark -> taken.add(around(pixelX(mark), pixelY(Layers.handle(mark)))));
        for (boolean isLeft : new boolean[] {true, false}) {
            List<Double> x = new ArrayList<>();
            List<Double> y = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (Plot.Mark mark : marks) {
                if (pixelX(mark) < width / 2 == isLeft) {
                    place(mark, isLeft, x, y, words);
                }
            }
            if (!words.isEmpty()) {
                spec.add(
                        "text",
                        Map.of("x", x, "y", y, "label", words),
                        Map.of("hjust", isLeft ? "left" : "right", "size", 6.2, "color", Palette.MUTED));
            }
        }
    }

    private static Box around(double x, double y) {
        return new Box(x - MARK, y - MARK, x + MARK, y + MARK);
    }

    private void place(Plot.Mark mark, boolean isLeft, List<Double> x, List<Double> y, List<String> words) {
        double reach = LETTER * mark.label().length();
        double left = isLeft ? pixelX(mark) : pixelX(mark) - reach;
        double top = pixelY(mark.bounds().isBounded() ? mark.bounds().high() : Layers.handle(mark));
        double bottom = pixelY(mark.bounds().isBounded() ? mark.bounds().low() : Layers.handle(mark));
        for (double middle : new double[] {top - DISTANCE, bottom + DISTANCE}) {
            Box box = new Box(left, middle - LINE / 2, left + reach, middle + LINE / 2);
            if (middle > LINE && middle < height - 2 * LINE && taken.stream().noneMatch(box::touches)) {
                taken.add(box);
                x.add(Spec.x(mark.day()));
                y.add(axes.low() + (height - middle) / height * (axes.high() - axes.low()));
                words.add(mark.label());
                return;
            }
        }
    }

    private double pixelX(Plot.Mark mark) {
        double first = Spec.x(axes.first());
        return width * (Spec.x(mark.day()) - first) / (Spec.x(axes.last()) - first);
    }

    private double pixelY(double value) {
        return height * (axes.high() - value) / (axes.high() - axes.low());
    }
}
