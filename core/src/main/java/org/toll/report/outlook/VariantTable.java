package org.toll.report.outlook;

import java.util.ArrayList;
import java.util.List;
import org.toll.outlook.BalanceDefinition;
import org.toll.outlook.KeyFigures;
import org.toll.outlook.backtest.Target;
import org.toll.outlook.variant.VariantResult;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** What variants of the model answer, and how they did on the replayed days. */
public final class VariantTable {
    private VariantTable() {}

    /**
     * @param results the first is what the others are compared with
     */
    public static Table of(List<VariantResult> results) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.text("changed", "Changed"),
                Table.Column.number("killed", "Killed in the month"),
                Table.Column.number("killed_q05", "5 %"),
                Table.Column.number("killed_q95", "95 %"),
                Table.Column.number("killed_to_date", "Killed to date"),
                Table.Column.number("killed_to_date_q05", "5 %"),
                Table.Column.number("killed_to_date_q95", "95 %")));
        for (BalanceDefinition definition : BalanceDefinition.values()) {
            columns.add(Table.Column.number("p_" + definition.code(), "P: " + definition.label()));
        }
        columns.addAll(List.of(
                Table.Column.number("register_crps", "Register: CRPS, first row = 1"),
                Table.Column.number("register_in90", "in 90 %"),
                Table.Column.number("claims_crps", "Later claims: CRPS, first row = 1"),
                Table.Column.number("claims_in90", "in 90 %")));
        return new Table(
                columns,
                results.stream().map(result -> row(result, results.get(0))).toList());
    }

    private static List<Cell> row(VariantResult result, VariantResult standard) {
        KeyFigures figures = result.figures();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(result.variant().name()),
                Numbers.personsCell(figures.killed().median()),
                Numbers.personsCell(figures.killed().low()),
                Numbers.personsCell(figures.killed().high()),
                Numbers.personsCell(figures.killedToDate().median()),
                Numbers.personsCell(figures.killedToDate().low()),
                Numbers.personsCell(figures.killedToDate().high())));
        for (BalanceDefinition definition : BalanceDefinition.values()) {
            Double probability = figures.shortfall().get(definition);
            cells.add(probability == null ? Cell.EMPTY : Numbers.percent(probability));
        }
        for (Target target : List.of(Target.REGISTER, Target.LATER_CLAIMS)) {
            double relative = result.relativeCrps(target, standard);
            cells.add(Double.isFinite(relative) ? Numbers.decimal(relative, 2) : Cell.EMPTY);
            double covered = result.in90(target);
            cells.add(Double.isFinite(covered) ? Numbers.percent(covered) : Cell.EMPTY);
        }
        return cells;
    }
}
