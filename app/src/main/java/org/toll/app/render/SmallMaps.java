package org.toll.app.render;

import java.util.List;
import java.util.Locale;
import org.toll.report.Block;
import org.toll.report.MapPanel;
import org.toll.report.MapPanel.Kind;
import org.toll.report.MapPanel.Shape;
import org.toll.report.MapPanel.Vertex;

/** Small maps as inline SVG, all of one scale and one frame, so that months can be compared by eye. */
final class SmallMaps {
    private static final double WIDTH = 240;
    private static final double MARGIN_KM = 10;

    private SmallMaps() {}

    /** One SVG element for each panel. */
    static String draw(Block.Maps maps) {
        Frame frame = Frame.around(maps.panels());
        StringBuilder svg = new StringBuilder();
        for (MapPanel panel : maps.panels()) {
            String title = escaped(panel.title());
            svg.append("<div class=\"map\"><svg viewBox=\"0 0 ")
                    .append(number(WIDTH))
                    .append(' ')
                    .append(number(frame.height()))
                    .append("\" role=\"img\" aria-label=\"")
                    .append(title)
                    .append("\">");
            panel.shapes()
                    .forEach(shape -> svg.append("<path class=\"map-")
                            .append(shape.kind().name().toLowerCase(Locale.ROOT))
                            .append("\" fill-rule=\"evenodd\" d=\"")
                            .append(path(shape, frame))
                            .append("\"/>"));
            svg.append("</svg><p>").append(title).append("</p></div>");
        }
        return svg.toString();
    }

    /** What all panels show: what changed hands, with some ground around it; the whole country where nothing did. */
    private record Frame(double west, double north, double scale, double height) {
        static Frame around(List<MapPanel> panels) {
            List<Vertex> corners = corners(panels, Kind.GAINED, Kind.LOST, Kind.CONTESTED);
            if (corners.isEmpty()) {
                corners = corners(panels, Kind.COUNTRY, Kind.HELD);
            }
            double west = corners.stream().mapToDouble(Vertex::eastKm).min().orElse(0) - MARGIN_KM;
            double east = corners.stream().mapToDouble(Vertex::eastKm).max().orElse(1) + MARGIN_KM;
            double south = corners.stream().mapToDouble(Vertex::northKm).min().orElse(0) - MARGIN_KM;
            double north = corners.stream().mapToDouble(Vertex::northKm).max().orElse(1) + MARGIN_KM;
            double scale = WIDTH / (east - west);
            return new Frame(west, north, scale, (north - south) * scale);
        }

        private static List<Vertex> corners(List<MapPanel> panels, Kind... kinds) {
            return panels.stream()
                    .flatMap(panel -> panel.shapes().stream())
                    .filter(shape -> List.of(kinds).contains(shape.kind()))
                    .flatMap(shape -> shape.rings().stream())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static String path(Shape shape, Frame frame) {
        StringBuilder path = new StringBuilder();
        for (List<Vertex> ring : shape.rings()) {
            char command = 'M';
            for (Vertex vertex : ring.subList(0, Math.max(0, ring.size() - 1))) {
                path.append(command)
                        .append(number((vertex.eastKm() - frame.west()) * frame.scale()))
                        .append(' ')
                        .append(number((frame.north() - vertex.northKm()) * frame.scale()));
                command = 'L';
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
