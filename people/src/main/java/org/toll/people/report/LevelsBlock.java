package org.toll.people.report;

import java.util.ArrayList;
import java.util.List;
import org.toll.people.model.Comparison;
import org.toll.people.model.Correction;
import org.toll.people.model.Level;
import org.toll.people.model.LinkageModel;
import org.toll.report.Block;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** What agreement on each level of each field is worth. */
final class LevelsBlock {
    private LevelsBlock() {}

    static Block of(LinkageModel model) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Comparison comparison : model.comparisons()) {
            for (Level level : comparison.levels()) {
                rows.add(row(comparison.field(), level.name(), level.m(), level.u()));
            }
        }
        for (Correction correction : model.corrections()) {
            String fields = String.join(" + ", correction.fields());
            rows.add(row(fields, correction.event().label(), correction.m(), correction.u()));
        }
        return new Block.Tabular(
                "levels",
                "What agreement is worth",
                new Table(
                        List.of(
                                Table.Column.text("field", "Field"),
                                Table.Column.text("level", "Agreement"),
                                Table.Column.number("m", "m: of pairs of one person"),
                                Table.Column.number("u", "u: of pairs of two people"),
                                Table.Column.number("bits", "Weight, bits")),
                        rows),
                "The weight is log2(m / u): each bit doubles the odds. Rare values are worth more than the table says, common"
                        + " ones less.");
    }

    private static List<Cell> row(String field, String level, double m, double u) {
        return List.of(
                Cell.of(field),
                Cell.of(level),
                Cells.probability(m),
                Cells.probability(u),
                Cells.bits(Math.log(m / u) / Math.log(2)));
    }
}
