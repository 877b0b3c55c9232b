package org.toll.report.front;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toll.front.series.DayReading;
import org.toll.front.series.FrontSeries;
import org.toll.front.series.GroundChange;
import org.toll.report.Block;
import org.toll.report.MapPanel;
import org.toll.report.Plot;
import org.toll.report.Section;
import org.toll.report.Sentence;

/** The front as one section: what was held, what changed hands, how long the line was. */
public final class FrontSection {
    private FrontSection() {}

    /**
     * @param map title of the map
     * @param series measured, not empty
     * @param changes by month, in order; may be empty
     * @param maps one for each change, or none
     */
    public static Section of(String map, FrontSeries series, List<GroundChange> changes, List<MapPanel> maps) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(sentences(map, series, changes)));
        if (!changes.isEmpty()) {
            blocks.add(changeFigure(changes));
        }
        if (!maps.isEmpty()) {
            blocks.add(new Block.Maps(
                    "front-maps",
                    "Where ground changed hands",
                    "One small map for each month: ground held at its end, ground gained in it, ground lost in it.",
                    maps,
                    "Pieces below 1 ha or narrower than 50 m on average are left out; coarse on purpose."));
        }
        blocks.add(areaFigure(series));
        if (series.readings().stream().anyMatch(day -> day.line().isPresent())) {
            blocks.add(lineFigure(series));
        }
        if (!series.marks().isEmpty()) {
            blocks.add(new Block.Tabular(
                    "front-marks",
                    "Days to look at twice",
                    MarkTable.of(series),
                    "A mark is a question, not a correction: no number was changed because of it."));
        }
        return new Section("front", "Ground", blocks);
    }

    private static List<Sentence> sentences(String map, FrontSeries series, List<GroundChange> changes) {
        DayReading last = series.readings().get(series.readings().size() - 1);
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(String.format(
                Locale.ROOT,
                "By this map (%s), %,.0f km2 were held on %s%s.",
                map,
                last.area().heldKm2(),
                day(last),
                last.area().isContestedDrawn()
                        ? String.format(
                                Locale.ROOT,
                                ", up to %,.0f with all contested ground",
                                last.area().upperKm2())
                        : "")));
        if (!changes.isEmpty()) {
            GroundChange change = changes.get(changes.size() - 1);
            sentences.add(Sentence.of(String.format(
                    Locale.ROOT,
                    "In %s the net change was %+,.0f km2: %,.0f gained and %,.0f lost, end to end.",
                    change.period(),
                    change.netKm2(),
                    change.endToEnd().gainedKm2(),
                    change.endToEnd().lostKm2())));
        }
        last.line()
                .ifPresent(line -> sentences.add(Sentence.of(String.format(
                        Locale.ROOT,
                        "The main contact line was %,.0f km long as drawn, %,.0f km generalised at %.0f km.",
                        line.mainKm(),
                        line.generalisedKm(),
                        line.definition().toleranceKm()))));
        if (!series.unreadable().isEmpty()) {
            sentences.add(Sentence.of("%d maps could not be used; changes run across the gaps they leave."
                    .formatted(series.unreadable().size())));
        }
        return sentences;
    }

    private static Block changeFigure(List<GroundChange> changes) {
        List<Plot.Point> net = changes.stream()
                .map(change -> new Plot.Point(change.period().first().plusDays(14), change.netKm2()))
                .toList();
        return new Block.Figure(
                "front-change",
                "Ground that changed hands by month, net",
                "Bars above zero are ground gained by the side whose control the map draws, below zero ground lost.",
                new Plot("km2 a month", true, List.of(new Plot.Bars("net change", net))),
                ChangeTable.of(changes),
                "Net is gained less lost, from the map that stands for the month's beginning to the one for its end. The"
                        + " contested zone allows the range in the table, often wider than the change itself.");
    }

    private static Block areaFigure(FrontSeries series) {
        List<Plot.Span> spans = series.readings().stream()
                .map(reading -> new Plot.Span(day(reading), reading.area().bounds()))
                .toList();
        List<Plot.Point> held = series.readings().stream()
                .map(reading -> new Plot.Point(day(reading), reading.area().heldKm2()))
                .toList();
        return new Block.Figure(
                "front-area",
                "Area held",
                "The line is ground drawn as held; the band reaches up to all contested ground.",
                new Plot(
                        "km2",
                        false,
                        List.of(new Plot.Band("with contested ground", spans), new Plot.Line("held", held))),
                AreaTable.bySnapshot(series),
                "");
    }

    private static Block lineFigure(FrontSeries series) {
        return new Block.Figure(
                "front-line",
                "Length of the main contact line",
                "As drawn, and generalised; the difference shows how much of the length is detail.",
                new Plot(
                        "km",
                        false,
                        List.of(
                                new Plot.Line("as drawn", line(series, true)),
                                new Plot.Line("generalised", line(series, false)))),
                LineTable.of(series),
                "The longest connected piece of the held ground's boundary inside the country less the inset.");
    }

    private static List<Plot.Point> line(FrontSeries series, boolean isDrawn) {
        return series.readings().stream()
                .flatMap(reading -> reading
                        .line()
                        .map(line -> new Plot.Point(day(reading), isDrawn ? line.mainKm() : line.generalisedKm()))
                        .stream())
                .toList();
    }

    private static LocalDate day(DayReading reading) {
        return reading.times().valid().minusNanos(1).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
