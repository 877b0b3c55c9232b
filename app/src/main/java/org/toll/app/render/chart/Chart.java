package org.toll.app.render.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jetbrains.letsPlot.awt.plot.PlotSvgExport;
import org.toll.ledger.ClaimId;
import org.toll.report.Dots;
import org.toll.report.Drawing;
import org.toll.report.Plot;

/** Draws a figure as an SVG element that needs nothing around it. Same drawing, same text. */
public final class Chart {
    private static final int LOW = 300;
    private static final int HIGH = 380;

    private final String id;
    private final String title;
    private final String description;
    private final Drawing drawing;

    /**
     * @param id unique on the page; the element's own parts are named after it
     * @param title what the chart shows
     * @param description the same for those who cannot see it
     * @param drawing what is drawn
     */
    public Chart(String id, String title, String description, Drawing drawing) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.drawing = drawing;
    }

    /**
     * @param width in pixels; the height follows from what is drawn
     * @param link where a reader who follows a mark is led
     */
    public String draw(int width, Function<ClaimId, String> link) {
        Spec spec = new Spec();
        Map<String, Object> drawn = drawing instanceof Dots dots
                ? new DotLayers(dots, width).draw(spec)
                : draw((Plot) drawing, width, spec);
        String svg = PlotSvgExport.INSTANCE.buildSvgImageFromRawSpecs(drawn, null, true);
        return new Finish(spec.inks(), link).apply(svg, new Finish.Label(id, title, description));
    }

    private static Map<String, Object> draw(Plot plot, int width, Spec spec) {
        int height = width < DirectLabels.NARROWEST_CHART || hasDirectLabels(plot) ? LOW : HIGH;
        Axes axes = Axes.of(plot);
        Layers layers = new Layers(axes, spec, labels(plot, axes, width, height));
        Map<Class<?>, Integer> series = new HashMap<>();
        for (Plot.Layer layer : plot.layers()) {
            boolean isCounted = !(layer instanceof Plot.Marks marks && marks.isIndirect());
            layers.add(layer, isCounted ? series.merge(layer.getClass(), 1, Integer::sum) - 1 : 0);
        }
        if (spec.isEmpty()) {
            spec.add("text", middleOf(axes), Map.of("color", Palette.MUTED, "size", 7));
        }
        return spec.toMap(width, height, axes.horizontal(width), axes.vertical(height));
    }

    private static Map<String, List<?>> middleOf(Axes axes) {
        double x = (Spec.x(axes.first()) + Spec.x(axes.last())) / 2;
        return Map.of(
                "x", List.of(x),
                "y", List.of((axes.low() + axes.high()) / 2),
                "label", List.of("No number was stated."));
    }

    /** Few statements by themselves are named in the chart; the reader need not go to a legend. */
    private static Optional<DirectLabels> labels(Plot plot, Axes axes, int width, int height) {
        boolean isRoomy = width >= DirectLabels.NARROWEST_CHART;
        return isRoomy && hasDirectLabels(plot) ? Optional.of(new DirectLabels(axes, width, height)) : Optional.empty();
    }

    /** Whether statements are named beside their marks where there is room. */
    private static boolean hasDirectLabels(Plot plot) {
        return plot.layers().size() == 1
                && plot.layers().get(0) instanceof Plot.Marks marks
                && marks.marks().size() <= DirectLabels.MOST_MARKS;
    }
}
