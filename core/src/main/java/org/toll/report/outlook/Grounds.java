package org.toll.report.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.estimate.fusion.why.Houses;
import org.toll.estimate.fusion.why.Influence;
import org.toll.estimate.fusion.why.PredictiveCheck;
import org.toll.estimate.fusion.why.Refits.Refit;
import org.toll.outlook.BalanceDefinition;
import org.toll.outlook.KeyFigures;
import org.toll.report.Block;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.assessment.Wording;

/** Why the model says what it says. */
final class Grounds {
    private static final int MOST_INFLUENTIAL = 15;

    private final Findings findings;

    Grounds(Findings findings) {
        this.findings = findings;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        findings.why().ifPresent(why -> blocks.add(refits(why)));
        add(blocks, influence());
        add(blocks, houses());
        add(blocks, surprises());
        return blocks;
    }

    List<Block> unread() {
        Map<List<String>, List<Readings.Unread>> groups = findings.estimate().model().readings().unread().stream()
                .collect(Collectors.groupingBy(
                        item -> List.of(
                                findings.view().nameOf(item.claim().source()),
                                item.claim().metric().label(),
                                item.reason()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<List<Cell>> rows = groups.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<String>, List<Readings.Unread>> entry) ->
                        -entry.getValue().size()))
                .map(entry -> List.of(
                        Cell.of(entry.getKey().get(0)),
                        Cell.of(entry.getKey().get(1)),
                        new Cell(
                                Integer.toString(entry.getValue().size()),
                                OptionalDouble.of(entry.getValue().size()),
                                entry.getValue().stream()
                                        .map(item -> item.claim().id())
                                        .toList()),
                        Cell.of(entry.getKey().get(2))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Tabular(
                        "model-unread",
                        "Claims that the model does not read, and why",
                        new Table(
                                List.of(
                                        Table.Column.text("source", "Source"),
                                        Table.Column.text("metric", "About"),
                                        Table.Column.number("claims", "Claims"),
                                        Table.Column.text("reason", "Why not")),
                                rows),
                        "Change the table of definitions (--definitions) to read more of them, or fewer."));
    }

    private static void add(List<Block> blocks, Block.Tabular table) {
        if (!table.table().rows().isEmpty()) {
            blocks.add(table);
        }
    }

    private Block refits(Why why) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("everything", why.base(), why.base()));
        List<Refit<KeyFigures>> all = new ArrayList<>(why.withoutOrigin());
        all.addAll(why.readings());
        why.prior().ifPresent(all::add);
        for (Refit<KeyFigures> refit : all) {
            rows.add(refit.summary()
                    .map(figures -> row(refit.changed(), figures, why.base()))
                    .orElseGet(() -> List.of(
                            Cell.of(refit.changed()),
                            Cell.of("cannot be fitted"),
                            Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.EMPTY)));
        }
        return new Block.Tabular(
                "model-refits",
                "What the answer would be without each origin, with doubtful words read one way, and from priors",
                new Table(
                        List.of(
                                Table.Column.text("changed", "Fitted"),
                                Table.Column.number(
                                        "killed_q50", "Killed in " + Wording.month(findings.month()) + ", median"),
                                Table.Column.number("killed_q05", "5 %"),
                                Table.Column.number("killed_q95", "95 %"),
                                Table.Column.number("killed_to_date_q50", "Killed to then, median"),
                                Table.Column.number(
                                        "p_killed_and_serious", "P(killed and seriously wounded > recruits)"),
                                Table.Column.number("swing", "Shift, in half widths")),
                        rows),
                "Short fits: differences of a few percent may be chance.");
    }

    private static List<Cell> row(String changed, KeyFigures figures, KeyFigures base) {
        Double probability = figures.shortfall().get(BalanceDefinition.KILLED_AND_SERIOUSLY_WOUNDED);
        return List.of(
                Cell.of(changed),
                Numbers.personsCell(figures.killed().median()),
                Numbers.personsCell(figures.killed().low()),
                Numbers.personsCell(figures.killed().high()),
                Numbers.personsCell(figures.killedToDate().median()),
                probability == null ? Cell.EMPTY : Numbers.percent(probability),
                Numbers.decimal(base.swing(figures), 2));
    }

    private Block.Tabular influence() {
        List<List<Cell>> rows = Influence.on(findings.estimate(), findings.month()).stream()
                .limit(MOST_INFLUENTIAL)
                .map(row -> List.of(
                        source(row.reading()),
                        definition(row.reading()),
                        Cell.of(Wording.period(row.reading().claim().period())),
                        Cell.of(Wording.quantity(row.reading().claim().statement())),
                        Numbers.personsCell(row.shift()),
                        Numbers.personsCell(row.error())))
                .toList();
        return new Block.Tabular(
                "model-influence",
                "The claims that moved the killed of %s most".formatted(Wording.month(findings.month())),
                new Table(
                        List.of(
                                Table.Column.text("source", "Source"),
                                Table.Column.text("definition", "Read as"),
                                Table.Column.text("period", "About"),
                                Table.Column.text("said", "Said"),
                                Table.Column.number("shift", "Raised the mean by"),
                                Table.Column.number("error", "Monte Carlo error")),
                        rows),
                "To first order, from the draws: totals and the densest series. A negative number: the claim pulled it down. A shift below"
                        + " twice its error may be chance.");
    }

    private Block.Tabular houses() {
        List<List<Cell>> rows = Houses.of(findings.estimate()).stream()
                .map(house -> List.of(
                        source(house.reading()),
                        Cell.of(house.definition().code().replace('_', ' ')),
                        Cell.of(house.reading().claim().published().toString()),
                        Numbers.decimal(house.low(), 2),
                        Numbers.decimal(house.median(), 2),
                        Numbers.decimal(house.high(), 2)))
                .toList();
        return new Block.Tabular(
                "model-house-effects",
                "How far each source's totals lie from what the model holds true, over time",
                new Table(
                        List.of(
                                Table.Column.text("source", "Source"),
                                Table.Column.text("definition", "Read as"),
                                Table.Column.text("published", "Published"),
                                Table.Column.number("factor_q05", "Stated over true, 5 %"),
                                Table.Column.number("factor_q50", "Median"),
                                Table.Column.number("factor_q95", "95 %")),
                        rows),
                "A factor of 1.2 says a fifth too high. It is the model's view, not a proof of bias.");
    }

    private Block.Tabular surprises() {
        List<PredictiveCheck.Row> checked = PredictiveCheck.of(findings.estimate());
        long held = checked.stream().filter(row -> !row.isSurprising()).count();
        List<List<Cell>> rows = checked.stream()
                .filter(PredictiveCheck.Row::isSurprising)
                .map(row -> List.of(
                        source(row.reading()),
                        definition(row.reading()),
                        Cell.of(Wording.period(row.reading().claim().period())),
                        Numbers.personsCell(row.reading().figure().value()),
                        Numbers.personsCell(row.low()),
                        Numbers.personsCell(row.high())))
                .toList();
        return new Block.Tabular(
                "model-surprises",
                "Totals that the model cannot place: %d of %d lie within what it expects with 90 %% probability"
                        .formatted(held, checked.size()),
                new Table(
                        List.of(
                                Table.Column.text("source", "Source"),
                                Table.Column.text("definition", "Read as"),
                                Table.Column.text("period", "About"),
                                Table.Column.number("said", "Said"),
                                Table.Column.number("low", "Expected, 5 %"),
                                Table.Column.number("high", "95 %")),
                        rows),
                "A posterior predictive check. It is lenient, since the model has seen these totals.");
    }

    private Cell source(Reading reading) {
        return new Cell(
                findings.view().nameOf(reading.claim().source()),
                OptionalDouble.empty(),
                List.of(reading.claim().id()));
    }

    private static Cell definition(Reading reading) {
        return Cell.of(reading.definitions().keySet().stream()
                .sorted()
                .map(definition -> definition.code().replace('_', ' '))
                .collect(Collectors.joining(" or ")));
    }
}
