package org.toll.app.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.toll.base.Metric;
import org.toll.ledger.Claim;
import org.toll.report.Block;
import org.toll.report.CitedClaim;
import org.toll.report.Report;
import org.toll.report.Table;
import org.toll.report.assessment.Wording;

/** What the templates ask for: the report, its drawings, and the numbers of its citations. */
public final class Page {
    private final Report report;
    private final Anchors anchors;
    private final Map<String, FigureView> figures = new LinkedHashMap<>();

    Page(Report report) {
        this.report = report;
        this.anchors = new Anchors(report);
        report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .forEach(figure -> figures.put(figure.id(), FigureView.of(figure)));
    }

    public Report report() {
        return report;
    }

    public Anchors anchors() {
        return anchors;
    }

    /** Whether the report has a section of this anchor, so that a link to it leads somewhere. */
    public boolean hasSection(String id) {
        return report.sections().stream().anyMatch(section -> section.id().equals(id));
    }

    public FigureView view(Block.Figure figure) {
        return Objects.requireNonNull(figures.get(figure.id()));
    }

    public String draw(Block.Maps maps) {
        return SmallMaps.draw(maps);
    }

    public String style() {
        return Resource.text("report.css");
    }

    public String script() {
        return Resource.text("report.js");
    }

    public String asOf() {
        return Wording.day(report.provenance().asOf().date());
    }

    public String csvLink(Table table) {
        return FigureView.dataLink("text/csv", CsvTables.render(table));
    }

    public String anchor(CitedClaim cited) {
        return Anchors.of(cited.claim().id());
    }

    /** {@code 35,000 killed, December 2025}. */
    public String statement(CitedClaim cited) {
        Claim claim = cited.claim();
        String what = claim.metric() == Metric.OTHER ? "" : " " + claim.metric().label();
        String when = claim.statement().isCumulative()
                ? "from " + Wording.day(claim.period().first()) + " to "
                        + Wording.day(claim.period().last())
                : Wording.period(claim.period());
        return Wording.quantity(claim.statement()) + what + ", " + when;
    }

    /** The attribution, the basis and the mood of a claim, in one line. */
    public String footing(CitedClaim cited) {
        Claim claim = cited.claim();
        String mood =
                claim.isEvidence() ? "" : "; a " + claim.footing().modality().code() + ", never counted";
        return claim.footing().basis().label() + mood;
    }

    /** Only web addresses become links. */
    public boolean isLink(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
