package org.toll.report.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.outlook.Balance;
import org.toll.outlook.BalanceDefinition;
import org.toll.outlook.Likelihood;
import org.toll.report.Block;
import org.toll.report.Dots;
import org.toll.report.Plot;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.assessment.Wording;

/** Recruits against losses under the four definitions. */
final class BalanceFigures {
    private static final int DOTS = 20;

    private final Findings findings;
    private final FusionPosterior posterior;
    private final List<Balance> balances;

    BalanceFigures(Findings findings) {
        this.findings = findings;
        this.posterior = findings.posterior();
        this.balances = Stream.of(BalanceDefinition.values())
                .flatMap(definition -> Balance.find(definition, posterior).stream())
                .toList();
    }

    List<Block> blocks() {
        if (balances.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(recruits());
        blocks.add(probabilities());
        if (covers(findings.month())) {
            blocks.add(dots());
            blocks.add(values());
        }
        return blocks;
    }

    private Block recruits() {
        MonthlyDraws recruits = posterior.get(Latent.RECRUITS);
        YearMonth from = recruits.first();
        List<Plot.Layer> layers = new ArrayList<>(PathFigure.layers("recruits", recruits, from, posterior.newest()));
        for (Balance balance : balances) {
            MonthlyDraws losses = balance.definition().findLosses(posterior).orElseThrow();
            Plot.Layer median = PathFigure.layers(balance.definition().label(), losses, from, posterior.newest())
                    .get(2);
            layers.add(median);
        }
        layers.addAll(
                new ClaimMarks(findings.view(), findings.estimate().model().readings())
                        .layers(List.of(Definition.RECRUITS)));
        return new Block.Figure(
                "model-recruits",
                "Recruits against losses, by month",
                "Recruits with their bands, and the median of losses under %d definitions, from %s to %s."
                        .formatted(balances.size(), Wording.month(from), Wording.month(posterior.newest())),
                new Plot("persons a month", true, layers),
                PathFigure.table(recruits, from, posterior.newest(), Numbers::persons),
                "The table has the recruits; those of the losses stand with their own figures. Losses and recruits of one draw belong"
                        + " together, so probabilities cannot be read off two bands: see the next table.");
    }

    private Block probabilities() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("month", "Month")));
        for (Balance balance : balances) {
            columns.add(Table.Column.number(
                    "p_" + balance.definition().code(),
                    Wording.capitalised(balance.definition().label())));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (YearMonth month = posterior.newest(); covers(month); month = month.minusMonths(1)) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(month.toString())));
            for (Balance balance : balances) {
                row.add(Numbers.percent(balance.probabilityOfShortfall(month)));
            }
            rows.add(row);
        }
        return new Block.Tabular(
                "model-shortfall",
                "Probability that losses exceeded recruits, by month and definition",
                new Table(columns, rows),
                "From the draws, each with its own losses and recruits. Below 1 % and above 99 % the draws cannot tell.");
    }

    /** A quantile dot plot in letters, so that it prints and reads aloud: filled dots are shortfalls. */
    private Block dots() {
        YearMonth month = findings.month();
        List<List<Cell>> rows = balances.stream()
                .map(balance -> {
                    double probability = balance.probabilityOfShortfall(month);
                    List<Double> values = balance.dots(month);
                    int filled =
                            (int) values.stream().filter(value -> value < 0).count();
                    return List.of(
                            Cell.of(Wording.capitalised(balance.definition().label())),
                            Cell.of("\u25cf".repeat(filled) + "\u25cb".repeat(DOTS - filled)),
                            new Cell(filled + " of 20", OptionalDouble.of(filled), List.of()),
                            Numbers.percent(probability),
                            Cell.of(Likelihood.of(probability).adverb()));
                })
                .toList();
        return new Block.Tabular(
                "model-balance-dots",
                "Recruits less losses in %s: twenty equally likely values".formatted(Wording.month(month)),
                new Table(
                        List.of(
                                Table.Column.text("definition", "Losses counted"),
                                Table.Column.text(
                                        "dots", "\u25cf losses exceed recruits, \u25cb recruits exceed losses"),
                                Table.Column.number("shortfalls", "Shortfalls"),
                                Table.Column.number("probability", "Probability"),
                                Table.Column.text("words", "In words")),
                        rows),
                "Every dot is as likely as any other: count the filled ones.");
    }

    /** The dots where they lie, and the numbers behind them. */
    private Block values() {
        YearMonth month = findings.month();
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.number("dot", "Dot")));
        balances.forEach(balance -> columns.add(Table.Column.number(
                balance.definition().code(),
                Wording.capitalised(balance.definition().label()))));
        List<List<Double>> dots =
                balances.stream().map(balance -> balance.dots(month)).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int dot = 0; dot < DOTS; dot++) {
            List<Cell> row = new ArrayList<>(List.of(Numbers.decimal(dot + 1, 0)));
            for (List<Double> values : dots) {
                row.add(Numbers.personsCell(values.get(dot)));
            }
            rows.add(row);
        }
        String title = "Recruits less losses in %s: the twenty values".formatted(Wording.month(month));
        return new Block.Figure(
                "model-balance-values",
                title,
                title + ", a heap of dots for each definition of losses, on one axis; filled dots are shortfalls.",
                new Dots("persons", 0, "losses exceed recruits", "recruits exceed losses", heaps(dots)),
                new Table(columns, rows),
                "Every dot is as likely as any other of its heap.");
    }

    private List<Dots.Row> heaps(List<List<Double>> dots) {
        return IntStream.range(0, balances.size())
                .mapToObj(i -> new Dots.Row(
                        Wording.capitalised(balances.get(i).definition().label()), dots.get(i)))
                .toList();
    }

    private boolean covers(YearMonth month) {
        return balances.stream().allMatch(balance -> balance.net().covers(month));
    }
}
