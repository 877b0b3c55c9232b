package org.toll.people.report;

import java.util.ArrayList;
import java.util.List;
import org.toll.people.kernel.BlockingReport;
import org.toll.people.model.TrainingReport;
import org.toll.report.Block;
import org.toll.report.Sentence;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** How pairs were found and how the model was learned from them. */
final class LearningBlocks {
    private LearningBlocks() {}

    static List<Block> of(TrainingReport report, BlockingReport blocking) {
        List<Block> blocks = new ArrayList<>();
        if (!report.remarks().isEmpty()) {
            blocks.add(
                    new Block.Prose(report.remarks().stream().map(Sentence::of).toList()));
        }
        blocks.add(rules(blocking));
        if (!report.sessions().isEmpty()) {
            blocks.add(sessions(report));
            blocks.add(spreads(report));
        }
        return blocks;
    }

    private static Block rules(BlockingReport blocking) {
        return new Block.Tabular(
                "rules",
                "Which pairs were looked at",
                new Table(
                        List.of(
                                Table.Column.text("rule", "Blocking rule: equal in"),
                                Table.Column.number("pairs", "Pairs"),
                                Table.Column.number("new_pairs", "New pairs"),
                                Table.Column.number("largest_block", "Largest block"),
                                Table.Column.number("refined_blocks", "Blocks split"),
                                Table.Column.number("skipped_records", "Records in blocks left out")),
                        blocking.rules().stream()
                                .map(rule -> List.of(
                                        Cell.of(rule.rule()),
                                        Cells.count(rule.pairs()),
                                        Cells.count(rule.newPairs()),
                                        Cells.count(rule.largestBlock()),
                                        Cells.count(rule.refinedBlocks()),
                                        Cells.count(rule.skippedRecords())))
                                .toList()),
                "%,d pairs in all; %,d records met no other.".formatted(blocking.pairs(), blocking.recordsInNoBlock()));
    }

    private static Block sessions(TrainingReport report) {
        return new Block.Tabular(
                "sessions",
                "What each rule taught",
                new Table(
                        List.of(
                                Table.Column.text("rule", "Rule"),
                                Table.Column.number("pairs", "Pairs"),
                                Table.Column.number("matches", "Expected matches"),
                                Table.Column.number("iterations", "Rounds of EM"),
                                Table.Column.text("settled", "Came to rest"),
                                Table.Column.text("used", "Used"),
                                Table.Column.text("note", "Note")),
                        report.sessions().stream()
                                .map(session -> List.of(
                                        Cell.of(session.rule()),
                                        Cells.count(session.pairs()),
                                        Cells.decimal(session.matches(), 0),
                                        Cells.count(session.iterations()),
                                        Cell.of(session.isSettled() ? "yes" : "no"),
                                        Cell.of(session.isUsed() ? "yes" : "no"),
                                        Cell.of(session.note())))
                                .toList()),
                "");
    }

    private static Block spreads(TrainingReport report) {
        return new Block.Tabular(
                "spreads",
                "How far the rules agree on what equality is worth",
                new Table(
                        List.of(
                                Table.Column.text("field", "Field"),
                                Table.Column.number("sessions", "Rules that taught it"),
                                Table.Column.number("least", "Least, bits"),
                                Table.Column.number("most", "Most, bits")),
                        report.spreads().stream()
                                .map(spread -> List.of(
                                        Cell.of(spread.field()),
                                        Cells.count(spread.sessions()),
                                        Cells.bits(spread.leastBits()),
                                        Cells.bits(spread.mostBits())))
                                .toList()),
                "A wide spread: fields depend on each other, or too few pairs taught it.");
    }
}
