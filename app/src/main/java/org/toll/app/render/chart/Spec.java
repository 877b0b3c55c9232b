package org.toll.app.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.report.Plot;

/** A drawing in the words of the plotting library: nested maps and lists, layers back to front. */
final class Spec {
    private final List<Object> layers = new ArrayList<>();
    private final List<Ink> inks = new ArrayList<>();

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

    /**
     * @param width in pixels
     * @param height in pixels
     */
    Map<String, Object> toMap(int width, int height, Scale horizontal, Scale vertical) {
        Map<String, Object> spec = new HashMap<>();
        spec.put("kind", "plot");
        spec.put("layers", layers);
        spec.put("scales", new ArrayList<>(List.of(horizontal.toMap("x"), vertical.toMap("y"))));
        spec.put("theme", theme());
        spec.put("ggsize", new HashMap<>(Map.of("width", width, "height", height)));
        return spec;
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
