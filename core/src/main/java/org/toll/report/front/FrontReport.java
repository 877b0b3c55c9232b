package org.toll.report.front;

import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.toll.base.AsOf;
import org.toll.base.Provenance;
import org.toll.front.series.DayReading;
import org.toll.front.series.FrontSeries;
import org.toll.report.Block;
import org.toll.report.Report;
import org.toll.report.Section;
import org.toll.report.Sentence;

/** The front's section as a report of its own. */
public final class FrontReport {
    private FrontReport() {}

    /**
     * @param section made by {@link FrontSection}
     * @param series measured, not empty
     * @param outline name of the boundary used
     * @param version of Toll
     */
    public static Report of(Section section, FrontSeries series, String outline, String version) {
        DayReading last = series.readings().get(series.readings().size() - 1);
        List<Sentence> summary = section.blocks().stream()
                .limit(1)
                .flatMap(block -> block.listSentences().stream())
                .toList();
        List<Block> rest = section.blocks().subList(1, section.blocks().size());
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("boundary", outline);
        parameters.put(
                "publication lag, hours", Long.toString(last.times().lag().toHours()));
        last.line().ifPresent(line -> {
            parameters.put("inset, km", Double.toString(line.definition().insetKm()));
            parameters.put("tolerance, km", Double.toString(line.definition().toleranceKm()));
        });
        Provenance provenance = new Provenance(
                "front",
                version,
                AsOf.of(last.times().published().atZone(ZoneOffset.UTC).toLocalDate()),
                series.readings().stream().map(DayReading::name).toList(),
                parameters,
                OptionalLong.empty());
        return new Report(
                "Ground held and ground that changed hands",
                summary,
                List.of(new Section(section.id(), section.title(), rest)),
                List.of(),
                provenance);
    }
}
