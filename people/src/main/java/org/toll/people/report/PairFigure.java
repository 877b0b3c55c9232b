package org.toll.people.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toll.people.cluster.Clustering;
import org.toll.people.explain.FieldEvidence;
import org.toll.people.explain.PairExplanation;
import org.toll.people.record.RecordTable;
import org.toll.report.Block;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Waterfall;

/** The weight of one pair as a waterfall. */
final class PairFigure {
    private PairFigure() {}

    /** @param number of the figure on the page, from 1 */
    static Block of(RecordTable table, PairExplanation pair, Clustering clustering, Shown shown, int number) {
        List<Waterfall.Step> steps = new ArrayList<>();
        steps.add(new Waterfall.Step("before anything is compared", pair.priorBits()));
        List<List<Cell>> rows = new ArrayList<>();
        for (FieldEvidence evidence : pair.evidence()) {
            if (evidence.isSaid() && evidence.bits() != 0) {
                steps.add(new Waterfall.Step(evidence.words(), evidence.bits()));
            }
            rows.add(List.of(
                    Cell.of(evidence.field()),
                    Cell.of(shown.value(evidence.first())),
                    Cell.of(shown.value(evidence.second())),
                    Cell.of(evidence.level()),
                    Cells.bits(evidence.levelBits()),
                    Cells.bits(evidence.rarityBits())));
        }
        String title = "%s and %s: %s"
                .formatted(
                        shown.key(table, pair.first()),
                        shown.key(table, pair.second()),
                        clustering.isSamePerson(pair.first(), pair.second()) ? "taken for one person" : "kept apart");
        return new Block.Figure(
                "pair-" + number,
                title,
                String.format(
                        Locale.ROOT,
                        "%s. Weight %+.1f bits, probability %.3f.",
                        title,
                        pair.weightBits(),
                        pair.probability()),
                new Waterfall("match weight, bits", steps, "weight"),
                new Table(
                        List.of(
                                Table.Column.text("field", "Field"),
                                Table.Column.text("first", "First record"),
                                Table.Column.text("second", "Second record"),
                                Table.Column.text("level", "Agreement"),
                                Table.Column.number("level_bits", "Weight, bits"),
                                Table.Column.number("rarity_bits", "For rarity, bits")),
                        rows),
                "");
    }
}
