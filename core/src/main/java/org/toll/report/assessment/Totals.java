package org.toll.report.assessment;

import java.util.List;
import java.util.Optional;
import org.toll.base.Metric;
import org.toll.estimate.synthesis.Assessment;
import org.toll.ledger.Claim;
import org.toll.report.Block;
import org.toll.report.Table;

/** Running totals since the start, the newest of each origin. */
final class Totals {
    private final Assessment assessment;

    Totals(Assessment assessment) {
        this.assessment = assessment;
    }

    Optional<Block> table(List<Metric> metrics) {
        List<List<Table.Cell>> rows = metrics.stream()
                .flatMap(metric -> assessment.listTotals(metric).stream())
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Column> columns = List.of(
                Table.Column.text("definition", "What is counted"),
                Table.Column.text("until", "Until"),
                Table.Column.text("said", "Said"),
                Table.Column.text("source", "By"),
                Table.Column.text("basis", "On the basis of"),
                Table.Column.text("grade", "Grade"));
        return Optional.of(new Block.Tabular(
                "totals",
                "Totals since the beginning, as claimed",
                new Table(columns, rows),
                "The newest statement of each independent origin. Totals that end on different days, or count different"
                        + " things, cannot be compared line by line."));
    }

    private List<Table.Cell> row(Claim claim) {
        return List.of(
                Table.Cell.of(claim.metric().label()),
                Table.Cell.of(claim.period().last().toString()),
                Cells.claim(claim, Wording.quantity(claim.statement())),
                Table.Cell.of(assessment.view().nameOf(claim.source())),
                Table.Cell.of(claim.footing().basis().label()),
                Table.Cell.of(claim.footing().grade().toString()));
    }
}
