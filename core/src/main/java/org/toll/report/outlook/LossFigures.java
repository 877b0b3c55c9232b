package org.toll.report.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.math.diagnostics.Quantiles;
import org.toll.report.Block;
import org.toll.report.Plot;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.assessment.Wording;

/** Killed, wounded, their ratio and what drones caused, month by month. */
final class LossFigures {
    private final Findings findings;
    private final FusionPosterior posterior;
    private final ClaimMarks marks;

    LossFigures(Findings findings) {
        this.findings = findings;
        this.posterior = findings.posterior();
        this.marks = new ClaimMarks(findings.view(), findings.estimate().model().readings());
    }

    List<Block> losses() {
        List<Block> blocks = new ArrayList<>();
        add(
                blocks,
                Latent.KILLED,
                "killed a month",
                marks.layers(
                        List.of(Definition.KILLED, Definition.KILLED_AND_SERIOUSLY_WOUNDED, Definition.REGISTERED)),
                "Each mark stands on the definition it was read in: registered dead lie below the killed because the missing"
                        + " are registered late; a claim that may count the seriously wounded too lies above.");
        blocks.add(yearly());
        add(
                blocks,
                Latent.WOUNDED,
                "wounded a month",
                marks.layers(List.of(Definition.WOUNDED)),
                "Wide, because the ratio of wounded to killed and the bias of the series of casualties can trade places.");
        add(
                blocks,
                Latent.SERIOUSLY_WOUNDED,
                "seriously wounded a month",
                List.of(),
                "Rests on few statements about the seriously wounded for each killed: read balances that count them with that in"
                        + " mind.");
        return blocks;
    }

    List<Block> ratio() {
        return posterior
                .find(Latent.WOUNDED)
                .map(wounded -> wounded.combine(posterior.get(Latent.KILLED), (w, k) -> w / k))
                .map(path -> figure(
                        "model-ratio",
                        "Wounded for each killed",
                        "wounded for each killed",
                        path,
                        Numbers::ratio,
                        List.of(),
                        "All wounded, light ones included, for each killed."))
                .map(List::of)
                .orElse(List.of());
    }

    List<Block> cause() {
        List<Block> blocks = new ArrayList<>();
        posterior
                .find(Latent.DRONE_SHARE_OF_KILLED)
                .ifPresent(path -> blocks.add(figure(
                        "model-drone-share-of-killed",
                        "Share of the killed whom drones killed",
                        "share, 0 to 1",
                        path,
                        Numbers::ratio,
                        List.of(),
                        "Nobody counts this directly: it is what stated shares of killed and wounded imply.")));
        posterior
                .find(Latent.DRONE_SHARE_OF_WOUNDED)
                .ifPresent(path -> blocks.add(figure(
                        "model-drone-share-of-wounded",
                        "Share of the wounded whom drones wounded",
                        "share, 0 to 1",
                        path,
                        Numbers::ratio,
                        List.of(),
                        "From those who reached a doctor or were filmed.")));
        return blocks;
    }

    private void add(List<Block> blocks, Latent latent, String unit, List<Plot.Layer> claimed, String note) {
        posterior
                .find(latent)
                .ifPresent(path -> blocks.add(figure(
                        "model-" + latent.code().replace('_', '-'),
                        Wording.capitalised(latent.label()) + " by month",
                        unit,
                        path,
                        Numbers::persons,
                        claimed,
                        note)));
    }

    private Block figure(
            String id,
            String title,
            String unit,
            MonthlyDraws path,
            DoubleFunction<String> print,
            List<Plot.Layer> claimed,
            String note) {
        YearMonth month = findings.month();
        List<Plot.Layer> layers = new ArrayList<>(PathFigure.layers("model", path, path.first(), posterior.newest()));
        layers.addAll(claimed);
        String description = "%s: in %s the median is %s, the 90 %% interval %s to %s."
                .formatted(
                        title,
                        Wording.month(month),
                        print.apply(path.quantile(month, 0.5)),
                        print.apply(path.quantile(month, 0.05)),
                        print.apply(path.quantile(month, 0.95)));
        return new Block.Figure(
                id,
                title,
                description,
                new Plot(unit, true, layers),
                PathFigure.table(path, path.first(), posterior.newest(), print),
                note);
    }

    private Block yearly() {
        MonthlyDraws killed = posterior.get(Latent.KILLED);
        List<List<Cell>> rows = new ArrayList<>();
        for (YearMonth from = killed.first(); !from.isAfter(findings.month()); ) {
            YearMonth to = YearMonth.of(from.getYear(), 12);
            to = to.isAfter(findings.month()) ? findings.month() : to;
            rows.add(row(from + " to " + to, killed.total(from, to)));
            from = YearMonth.of(from.getYear() + 1, 1);
        }
        rows.add(row(killed.first() + " to " + findings.month(), killed.total(killed.first(), findings.month())));
        return new Block.Tabular(
                "model-killed-by-year",
                "Killed by year and in all",
                new Table(
                        List.of(
                                Table.Column.text("months", "Months"),
                                Table.Column.number("q05", "5 %"),
                                Table.Column.number("q25", "25 %"),
                                Table.Column.number("q50", "Median"),
                                Table.Column.number("q75", "75 %"),
                                Table.Column.number("q95", "95 %")),
                        rows),
                "The side's own forces. Those who fought beside them are left out.");
    }

    private static List<Cell> row(String months, double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(months)));
        PathFigure.LEVELS.forEach(level -> cells.add(Numbers.personsCell(Quantiles.ofSorted(sorted, level))));
        return cells;
    }
}
