package org.toll.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.toll.estimate.mse.FamilyEstimate;
import org.toll.estimate.mse.MseEstimate;
import org.toll.estimate.mse.Sensitivity;
import org.toll.estimate.mse.latent.LatentClassResult;
import org.toll.estimate.mse.linkage.LinkageMixture;
import org.toll.estimate.mse.linkage.ThresholdSweep;
import org.toll.estimate.mse.size.Mode;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.strata.StratifiedEstimate;
import org.toll.estimate.mse.strata.StratumSize;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** An estimate as tables and sentences for the terminal and for JSON. */
final class MseTables {
    private static final List<Column> SIZE = List.of(
            Column.text("what", "What"),
            Column.number("median", "Median"),
            Column.number("low80", "80 % low"),
            Column.number("high80", "80 % high"),
            Column.number("low95", "95 % low"),
            Column.number("high95", "95 % high"),
            Column.text("remark", "Remark"));

    private MseTables() {}

    static Map<String, Table> of(MseEstimate estimate) {
        Map<String, Table> tables = new LinkedHashMap<>();
        List<List<Cell>> sizes = new ArrayList<>();
        sizes.add(size(
                "average", Optional.of(estimate.average()), "families by how well each predicts persons left out"));
        for (FamilyEstimate family : estimate.families()) {
            String part = family.weight()
                    .map(weight -> String.format(Locale.ROOT, "Weight %.2f. ", weight.fraction()))
                    .orElse("Not averaged. ");
            sizes.add(size(family.family().code(), family.total(), part + family.remark()));
        }
        estimate.details()
                .sparse()
                .ifPresent(sparse -> sizes.add(List.of(
                        Cell.of("stepwise pairs"),
                        number(sparse.fit().size()),
                        number(sparse.interval80().low()),
                        number(sparse.interval80().high()),
                        number(sparse.interval95().low()),
                        number(sparse.interval95().high()),
                        Cell.of("For comparison. Pairs: " + String.join(", ", sparse.pairs())))));
        tables.put("sizes", new Table(SIZE, sizes));
        tables.put("overlaps", overlaps(estimate));
        estimate.details()
                .interaction()
                .ifPresent(sweep -> tables.put(
                        "interaction_of_all_lists",
                        new Table(
                                SIZE,
                                sweep.rows().stream()
                                        .map(row -> size(
                                                String.format(Locale.ROOT, "xi = %.2f", row.xi()),
                                                Optional.of(row.total()),
                                                ""))
                                        .toList())));
        estimate.details().latent().ifPresent(latent -> {
            if (!latent.overlaps().isEmpty()) {
                tables.put("fit_of_overlaps", fit(latent));
            }
        });
        put(tables, "without_each_list", estimate.sensitivity().withoutList());
        put(tables, "with_two_lists_merged", estimate.sensitivity().merged());
        put(tables, "within_each_list", estimate.sensitivity().within());
        return tables;
    }

    static List<String> sentences(MseEstimate estimate) {
        List<String> sentences = new ArrayList<>();
        SizeDistribution size = estimate.average();
        sentences.add(String.format(
                Locale.ROOT,
                "%,.0f persons, 95 %% interval %,.0f to %,.0f; %,d were observed, %,d of them on several lists.",
                size.median(),
                size.quantile(.025),
                size.quantile(.975),
                estimate.details().overlaps().observed(),
                estimate.details().overlaps().onSeveral()));
        sentences.add(estimate.disagreement().sentence());
        sentences.add(estimate.reach());
        if (estimate.modes().size() > 1) {
            StringBuilder hills = new StringBuilder("The distribution has several hills:");
            for (Mode mode : estimate.modes()) {
                hills.append(String.format(
                        Locale.ROOT, " %,.0f (%.0f %%)", mode.at(), mode.mass().percent()));
            }
            sentences.add(hills.append('.').toString());
        }
        estimate.details()
                .latent()
                .ifPresent(latent -> sentences.add(String.format(
                        Locale.ROOT,
                        "Latent classes: %s %.1f %% of draws at the cap of %.0f unseen for each observed; size over observed before"
                                + " the lists were seen %.2f [%.2f-%.2f]; WAIC %.1f, which is about fit only.",
                        latent.convergence().sentence(),
                        latent.atCap().percent(),
                        latent.priors().unseenPerObserved(),
                        latent.priorRatio().median(),
                        latent.priorRatio().quantile(.025),
                        latent.priorRatio().quantile(.975),
                        latent.waic())));
        sentences.addAll(estimate.details().overlaps().warnings());
        return sentences;
    }

    static Table of(LinkageMixture mixture) {
        return new Table(
                SIZE, List.of(size("mixture", Optional.of(mixture.total()), mixture.tables() + " drawn tables")));
    }

    static List<String> sentences(LinkageMixture mixture) {
        SizeDistribution total = mixture.total();
        return List.of(String.format(
                Locale.ROOT,
                "%,.0f persons, 95 %% interval %,.0f to %,.0f, over %d drawn tables (%d refused); %.0f %% of the variance of the"
                        + " log size comes from the links.",
                total.median(),
                total.quantile(.025),
                total.quantile(.975),
                mixture.tables(),
                mixture.refused(),
                mixture.betweenShare().percent()));
    }

    static Table of(ThresholdSweep sweep) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ThresholdSweep.Row row : sweep.rows()) {
            String observed = String.format(Locale.ROOT, "%,d observed. %s", row.observed(), row.remark());
            rows.add(size(String.join(" / ", row.threshold()), row.total(), observed.strip()));
        }
        rows.add(size("mixture", Optional.of(sweep.mixture()), "every threshold with the same weight"));
        return new Table(SIZE, rows);
    }

    static List<String> sentences(ThresholdSweep sweep) {
        double[] medians = sweep.rows().stream()
                .flatMap(row -> row.total().stream())
                .mapToDouble(SizeDistribution::median)
                .sorted()
                .toArray();
        return List.of(String.format(
                Locale.ROOT,
                "Medians run from %,.0f to %,.0f over %d thresholds (%d refused). The mixture is no posterior of the links: draw"
                        + " them if you can.",
                medians[0],
                medians[medians.length - 1],
                medians.length,
                sweep.rows().size() - medians.length));
    }

    static List<String> sentences(StratifiedEstimate estimate) {
        SizeDistribution total = estimate.total();
        String size = String.format(
                Locale.ROOT,
                "%,.0f persons in all strata, 95 %% interval %,.0f to %,.0f.",
                total.median(),
                total.quantile(.025),
                total.quantile(.975));
        return estimate.imputed() == 0
                ? List.of(size)
                : List.of(
                        size,
                        String.format(
                                Locale.ROOT,
                                "%,d persons lack a label: they were drawn into strata as persons on the same lists are"
                                        + " divided, ten times, and the results mixed.",
                                estimate.imputed()));
    }

    static Table strata(StratifiedEstimate estimate, List<String> dimensions) {
        List<Column> columns = new ArrayList<>();
        dimensions.forEach(dimension -> columns.add(Column.text(dimension, dimension)));
        columns.add(Column.number("observed", "Observed"));
        columns.add(Column.number("alone", "Alone"));
        columns.add(Column.number("pooled", "Pooled"));
        columns.add(Column.number("low95", "95 % low"));
        columns.add(Column.number("high95", "95 % high"));
        columns.add(Column.text("remark", "Remark"));
        List<List<Cell>> rows = new ArrayList<>();
        for (StratumSize stratum : estimate.strata()) {
            List<Cell> row =
                    new ArrayList<>(stratum.labels().stream().map(Cell::of).toList());
            row.add(number((double) stratum.observed()));
            row.add(stratum.alone().map(alone -> number(alone.median())).orElse(Cell.EMPTY));
            row.add(number(stratum.pooled().median()));
            row.add(number(stratum.pooled().quantile(.025)));
            row.add(number(stratum.pooled().quantile(.975)));
            row.add(Cell.of(stratum.remark()));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    static Table words(List<String> sentences) {
        return new Table(
                List.of(Column.text("sentence", "Sentence")),
                sentences.stream().map(sentence -> List.of(Cell.of(sentence))).toList());
    }

    private static Table overlaps(MseEstimate estimate) {
        List<String> lists = estimate.table().lists();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("list", "List"));
        lists.forEach(list -> columns.add(Column.number(list, list)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(lists.get(i)));
            for (int j = 0; j < lists.size(); j++) {
                row.add(number((double) estimate.table().overlap((1L << i) | (1L << j))));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static Table fit(LatentClassResult latent) {
        return new Table(
                List.of(
                        Column.text("lists", "On all of"),
                        Column.number("observed", "Persons"),
                        Column.number("reached", "P(model makes as many)")),
                latent.overlaps().stream()
                        .map(check -> List.of(
                                Cell.of(check.lists()),
                                number((double) check.observed()),
                                new Cell(
                                        String.format(Locale.ROOT, "%.2f", check.reached()),
                                        OptionalDouble.of(check.reached()),
                                        List.of())))
                        .toList());
    }

    private static void put(Map<String, Table> tables, String name, List<Sensitivity.Variant> variants) {
        if (variants.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                Column.text("what", "What"),
                Column.number("median", "Median"),
                Column.number("low95", "95 % low"),
                Column.number("high95", "95 % high"),
                Column.number("known", "Known size"),
                Column.text("remark", "Remark"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Sensitivity.Variant variant : variants) {
            String covered =
                    variant.covers().map(holds -> holds ? "covered" : "MISSED").orElse("");
            rows.add(List.of(
                    Cell.of(variant.name()),
                    variant.median().map(MseTables::number).orElse(Cell.EMPTY),
                    variant.interval().map(interval -> number(interval.low())).orElse(Cell.EMPTY),
                    variant.interval().map(interval -> number(interval.high())).orElse(Cell.EMPTY),
                    variant.truth().map(truth -> number((double) truth)).orElse(Cell.EMPTY),
                    Cell.of(variant.remark().isEmpty() ? covered : variant.remark())));
        }
        tables.put(name, new Table(columns, rows));
    }

    private static List<Cell> size(String what, Optional<SizeDistribution> size, String remark) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(what));
        for (double level : new double[] {.5, .1, .9, .025, .975}) {
            row.add(size.map(total -> number(total.quantile(level))).orElse(Cell.EMPTY));
        }
        row.add(Cell.of(remark));
        return row;
    }

    private static Cell number(double value) {
        return new Cell(String.format(Locale.ROOT, "%,.0f", value), OptionalDouble.of(value), List.of());
    }
}
