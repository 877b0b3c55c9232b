package org.toll.report.assessment;

import java.util.List;
import java.util.Optional;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.estimate.synthesis.Assessment;
import org.toll.ledger.Claim;
import org.toll.report.Block;
import org.toll.report.Plot;
import org.toll.report.Table;

/** Ratios, shares and other levels: single statements over time, never averaged. */
final class LevelFigures {
    /** One or two points on two axes tell less than a line of a table. */
    private static final int FEWEST_TO_DRAW = 3;

    private final Assessment assessment;

    LevelFigures(Assessment assessment) {
        this.assessment = assessment;
    }

    Optional<Block> figure(Metric metric, String yLabel, String note) {
        List<Claim> claims = assessment.listLevels(metric);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        String id = metric.code().replace('_', '-');
        String title = Wording.capitalised(metric.label()) + ", as stated";
        if (claims.size() < FEWEST_TO_DRAW) {
            return Optional.of(new Block.Tabular(id, title, table(claims), note));
        }
        Claim latest = claims.get(claims.size() - 1);
        return Optional.of(new Block.Figure(
                id,
                title,
                "%d statements on %s, each drawn in the middle of the period it is about. For the latest period %s says %s."
                        .formatted(
                                claims.size(),
                                metric.label(),
                                assessment.view().nameOf(latest.source()),
                                Wording.quantity(latest.statement())),
                new Plot(yLabel, true, List.of(new Plot.Marks("statements", false, marks(claims)))),
                table(claims),
                note));
    }

    private List<Plot.Mark> marks(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> !(claim.statement().quantity() instanceof Quantity.Vague))
                .map(this::mark)
                .toList();
    }

    private Plot.Mark mark(Claim claim) {
        Period period = claim.period();
        Quantity quantity = claim.statement().quantity();
        return new Plot.Mark(
                period.first().plusDays(period.days() / 2),
                quantity.bounds(),
                quantity.point(),
                assessment.view().nameOf(claim.source()) + ": " + Wording.quantity(claim.statement()),
                claim.id());
    }

    Table table(List<Claim> claims) {
        List<Table.Column> columns = List.of(
                Table.Column.text("period", "About"),
                Table.Column.text("said", "Said"),
                Table.Column.text("source", "By"),
                Table.Column.text("published", "Published"),
                Table.Column.text("grade", "Grade"),
                Table.Column.text("note", "Note"));
        return new Table(columns, claims.stream().map(this::row).toList());
    }

    private List<Table.Cell> row(Claim claim) {
        String note = claim.remark().wording().isEmpty()
                ? claim.remark().note()
                : claim.remark().wording();
        return List.of(
                Table.Cell.of(Wording.period(claim.period())),
                Cells.claim(claim, Wording.quantity(claim.statement())),
                Table.Cell.of(assessment.view().nameOf(claim.source())),
                Table.Cell.of(claim.published().toString()),
                Table.Cell.of(claim.footing().grade().toString()),
                Table.Cell.of(note));
    }
}
