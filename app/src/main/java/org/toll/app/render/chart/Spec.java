package org.toll.app.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.report.Plot;

/** The drawing of a plot in the words of the plotting library: nested maps and lists, layers back to front. */
final class Spec {
    private final Axes axes;
    private final List<Object> layers = new ArrayList<>();
    private final List<Ink> inks = new ArrayList<>();

    Spec(Axes axes) {
        this.axes = axes;
    }

    List<Ink> inks() {
        return inks;
    }

    /** A day on the horizontal axis. */
    static double x(LocalDate day) {
        return day.toEpochDay();
    }

    /** Reserves a colour that nothing else is drawn with. */
    String ink(String classes, String colour, List<Plot.Mark> marks) {
        String marker = String.format("#01%04x", inks.size() + 1);
        inks.add(new Ink(marker, classes, colour, marks));
        return marker;
    }

    /**
     * Adds a layer.
     *
     * @param geom the library's name for what is drawn
     * @param columns its data by aesthetic
     * @param constants settings that are the same for all shapes
     */
    void add(String geom, Map<String, List<?>> columns, Map<String, ?> constants) {
        Map<String, Object> layer = new HashMap<>(constants);
        Map<String, String> mapping = new HashMap<>();
        columns.keySet().forEach(aesthetic -> mapping.put(aesthetic, aesthetic));
        layer.put("geom", geom);
        layer.put("stat", "identity");
        layer.put("position", "identity");
        layer.put("tooltips", "none");
        layer.put("data", new HashMap<>(columns));
        layer.put("mapping", mapping);
        layers.add(layer);
    }

    boolean isEmpty() {
        return layers.isEmpty();
    }

    Map<String, Object> toMap(int width, int height) {
        List<LocalDate> days = axes.listDays(width / 62);
        List<Double> values = axes.listValues(Math.max(3, height / 60));
        Map<String, Object> spec = new HashMap<>();
        spec.put("kind", "plot");
        spec.put("layers", layers);
        spec.put(
                "scales",
                new ArrayList<>(List.of(
                        scale(
                                "x",
                                x(axes.first()),
                                x(axes.last()),
                                days.stream().map(Spec::x).toList(),
                                Axes.labels(days)),
                        scale("y", axes.low(), axes.high(), values, Axes.valueLabels(values)))));
        spec.put("theme", theme());
        spec.put("ggsize", new HashMap<>(Map.of("width", width, "height", height)));
        return spec;
    }

    private static Map<String, Object> scale(
            String aesthetic, double low, double high, List<Double> breaks, List<String> labels) {
        return new HashMap<>(Map.of(
                "aesthetic",
                aesthetic,
                "name",
                "",
                "limits",
                Arrays.asList(low, high),
                "expand",
                List.of(0.0, 0.0),
                "breaks",
                new ArrayList<Object>(breaks),
                "labels",
                new ArrayList<Object>(labels)));
    }

    private static Map<String, Object> theme() {
        Map<String, Object> theme = new HashMap<>();
        theme.put("name", "minimal");
        theme.put("legend_position", "none");
        theme.put("axis_title", "blank");
        theme.put("axis_text_x", new HashMap<>(Map.of("angle", 0, "blank", false)));
        theme.put("axis_line_y", "blank");
        theme.put("panel_grid_major_x", "blank");
        theme.put("panel_grid_minor", "blank");
        theme.put("panel_grid_major_y", new HashMap<>(Map.of("color", Palette.GRID, "size", 1, "blank", false)));
        theme.put("axis_line_x", new HashMap<>(Map.of("color", Palette.MUTED, "size", 1, "blank", false)));
        theme.put("axis_ticks_x", new HashMap<>(Map.of("color", Palette.MUTED, "size", 1, "blank", false)));
        theme.put("axis_ticks_y", "blank");
        return theme;
    }
}
