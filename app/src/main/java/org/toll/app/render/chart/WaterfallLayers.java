package org.toll.app.render.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.toll.report.Waterfall;

/** Bars one under another, each beginning where the one before ended; their words stand above them. */
final class WaterfallLayers {
    private static final int ROW_PIXELS = 38;
    private static final int AXIS_PIXELS = 44;
    private static final double WORDS_ABOVE = 0.26;
    private static final double BAR_TOP = 0.52;
    private static final double BAR_FOOT = 0.9;

    private final Waterfall waterfall;
    private final int width;
    private final double low;
    private final double high;

    WaterfallLayers(Waterfall waterfall, int width) {
        this.waterfall = waterfall;
        this.width = width;
        double sum = 0;
        double least = 0;
        double most = 0;
        for (Waterfall.Step step : waterfall.steps()) {
            sum += step.amount();
            least = Math.min(least, sum);
            most = Math.max(most, sum);
        }
        double room = Math.max(most - least, 1) * 0.06;
        this.low = least - room;
        this.high = most + room;
    }

    /** One bar: its row from the top, both ends, and the words above it. */
    private record Bar(int row, double start, double end, String words) {}

    Map<String, Object> draw(Spec spec) {
        List<Bar> gains = new ArrayList<>();
        List<Bar> losses = new ArrayList<>();
        double sum = 0;
        int row = 0;
        for (Waterfall.Step step : waterfall.steps()) {
            double next = sum + step.amount();
            (step.amount() < 0 ? losses : gains).add(new Bar(row++, sum, next, step.label() + signed(step.amount())));
            sum = next;
        }
        Bar total = new Bar(row++, 0, sum, waterfall.total() + signed(sum));
        int rows = row;
        spec.add(
                "segment",
                Map.of("x", List.of(0.0), "xend", List.of(0.0), "y", List.of(0.0), "yend", List.of((double) rows)),
                Map.of("color", Palette.MUTED, "size", 1));
        bars(spec, rows, gains, "bar series-0", Palette.series(0));
        bars(spec, rows, losses, "bar series-1", Palette.series(1));
        bars(spec, rows, List.of(total), "bar series-5", Palette.series(Palette.OTHER));
        List<Bar> all = new ArrayList<>(gains);
        all.addAll(losses);
        all.add(total);
        words(spec, rows, all);
        Scale horizontal = Scale.ofValues(low, high, Math.max(3, width / 110)).withoutEdges(30.0 / width);
        return spec.toMap(width, rows * ROW_PIXELS + AXIS_PIXELS, horizontal, Scale.bare(0, rows));
    }

    private static String signed(double amount) {
        return String.format(Locale.ROOT, "  %+.1f", amount);
    }

    private static void bars(Spec spec, int rows, List<Bar> bars, String classes, String colour) {
        if (!bars.isEmpty()) {
            spec.add(
                    "rect",
                    Map.of(
                            "xmin",
                                    bars.stream()
                                            .map(bar -> Math.min(bar.start(), bar.end()))
                                            .toList(),
                            "xmax",
                                    bars.stream()
                                            .map(bar -> Math.max(bar.start(), bar.end()))
                                            .toList(),
                            "ymin",
                                    bars.stream()
                                            .map(bar -> rows - bar.row() - BAR_FOOT)
                                            .toList(),
                            "ymax",
                                    bars.stream()
                                            .map(bar -> rows - bar.row() - BAR_TOP)
                                            .toList()),
                    Map.of("fill", spec.ink(classes, colour, List.of()), "size", 0, "alpha", 1));
        }
    }

    private void words(Spec spec, int rows, List<Bar> bars) {
        spec.add(
                "text",
                Map.of(
                        "x", Collections.nCopies(bars.size(), low + (high - low) * 0.01),
                        "y",
                                bars.stream()
                                        .map(bar -> rows - bar.row() - WORDS_ABOVE)
                                        .toList(),
                        "label", bars.stream().map(Bar::words).toList()),
                Map.of("color", Palette.MUTED, "size", 5.5, "hjust", "left"));
    }
}
