package org.toll.app.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.toll.app.render.chart.Chart;
import org.toll.ledger.ClaimId;
import org.toll.report.Block;
import org.toll.report.Dots;
import org.toll.report.Drawing;
import org.toll.report.Plot;

/**
 * A figure as a page shows it: drawn twice, for wide and for narrow screens, so that letters keep their size.
 *
 * @param figure what it shows
 * @param wide SVG element
 * @param narrow SVG element
 * @param legend its series
 * @param claims every claim it rests on
 */
public record FigureView(
        Block.Figure figure, String wide, String narrow, List<LegendEntry> legend, List<ClaimId> claims) {

    /**
     * @param name of the series
     * @param classes of its shapes in the drawing
     * @param symbol {@code block}, {@code line}, {@code bar}, {@code disc}, {@code ring}, {@code triangle}, {@code square} or {@code diamond}
     */
    public record LegendEntry(String name, String classes, String symbol) {}

    private static final List<String> SYMBOLS = List.of("disc", "triangle", "square", "diamond");
    private static final int LAST_COLOUR = 5;

    static FigureView of(Block.Figure figure) {
        return new FigureView(
                figure,
                draw(figure, "wide", 760),
                draw(figure, "narrow", 350),
                legend(figure.drawing()),
                claims(figure));
    }

    private static String draw(Block.Figure figure, String variant, int width) {
        return new Chart(figure.id() + "-" + variant, figure.title(), figure.description(), figure.drawing())
                .draw(width, id -> "#" + Anchors.of(id));
    }

    private static List<LegendEntry> legend(Drawing drawing) {
        if (drawing instanceof Dots dots) {
            return List.of(
                    new LegendEntry(dots.below(), "series-1", "disc"),
                    new LegendEntry(dots.above(), "series-0", "ring"));
        }
        return legend((Plot) drawing);
    }

    private static List<LegendEntry> legend(Plot plot) {
        List<LegendEntry> legend = new ArrayList<>();
        if (plot.layers().size() == 1) {
            return legend;
        }
        int bands = 0;
        int lines = 0;
        int marks = 0;
        for (Plot.Layer layer : plot.layers()) {
            if (layer instanceof Plot.Band) {
                legend.add(new LegendEntry(layer.name(), "band-" + bands++, "block"));
            } else if (layer instanceof Plot.Line) {
                legend.add(new LegendEntry(layer.name(), "line-" + lines++, "line"));
            } else if (layer instanceof Plot.Bars) {
                legend.add(new LegendEntry(layer.name(), "bar", "bar"));
            } else if (layer instanceof Plot.Marks indirect && indirect.isIndirect()) {
                legend.add(new LegendEntry(layer.name(), "indirect", "square"));
            } else {
                legend.add(new LegendEntry(
                        layer.name(), "series-" + Math.min(marks, LAST_COLOUR), SYMBOLS.get(marks % SYMBOLS.size())));
                marks++;
            }
        }
        return legend;
    }

    private static List<ClaimId> claims(Block.Figure figure) {
        Stream<ClaimId> drawn = Stream.of(figure.drawing())
                .filter(Plot.class::isInstance)
                .flatMap(plot -> ((Plot) plot).layers().stream())
                .filter(Plot.Marks.class::isInstance)
                .flatMap(layer -> ((Plot.Marks) layer).marks().stream())
                .map(Plot.Mark::claim);
        return Stream.concat(drawn, figure.table().claims().stream()).distinct().toList();
    }

    public String csvLink() {
        return dataLink("text/csv", CsvTables.render(figure.table()));
    }

    static String dataLink(String type, String content) {
        return "data:" + type + ";charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }
}
