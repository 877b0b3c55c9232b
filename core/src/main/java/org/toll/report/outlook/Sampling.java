package org.toll.report.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.toll.base.Citation;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.model.LossModel;
import org.toll.estimate.fusion.why.Influence;
import org.toll.estimate.fusion.why.PredictiveCheck;
import org.toll.math.fit.Summary;
import org.toll.report.Block;
import org.toll.report.Sentence;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** What the sampler says about itself, and the works that the methods follow. */
final class Sampling {
    private final Findings findings;
    private final FusionEstimate estimate;

    Sampling(Findings findings) {
        this.findings = findings;
        this.estimate = findings.estimate();
    }

    List<Block> blocks() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("%,d chains of %,d draws; %,d divergences; %,d gradients."
                .formatted(
                        estimate.draws().chains(),
                        estimate.draws().drawsPerChain(),
                        estimate.quality().statistics().divergences(),
                        estimate.quality().statistics().gradients())));
        estimate.caveats().forEach(caveat -> sentences.add(Sentence.of(stopped(caveat))));
        return List.of(new Block.Prose(sentences), convergence());
    }

    List<Block> methods() {
        List<Sentence> sentences = new ArrayList<>(List.of(
                Sentence.of(
                        "One model of all that is claimed: hidden months of killed, wounded, recruits and strength, and for each"
                                + " claim a likelihood with its own definition, days, precision and the bias of its origin."),
                Sentence.of(
                        "Whoever repeats another's number shares its bias; targets, plans and projections cannot enter."),
                Sentence.of(
                        "Likelihood words follow ICD 203; equations, priors and limits stand in docs/methods/fusion.md and"
                                + " docs/methods/outlook.md.")));
        Stream.of(LossModel.class, Influence.class, PredictiveCheck.class)
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Citation.class)))
                .flatMap(citation -> Stream.of(citation.value()))
                .distinct()
                .forEach(work -> sentences.add(Sentence.of(work)));
        return List.of(new Block.Prose(sentences));
    }

    /** The quantities on which the answer rests: the newest months of every path. */
    private Block convergence() {
        YearMonth month = findings.month();
        int bin = estimate.model().readings().timeline().bin(month) + 1;
        List<List<Cell>> rows = Stream.of(
                        "killed[" + bin + "]",
                        "wounded[" + bin + "]",
                        "seriously_wounded[" + bin + "]",
                        "stated[" + bin + "]",
                        "registered[" + bin + "]",
                        "exits",
                        "deployed_share")
                .filter(estimate.draws().names()::contains)
                .map(name -> row(estimate.draws().summary(name)))
                .toList();
        return new Block.Tabular(
                "model-convergence",
                "R-hat and effective draws of what the answer rests on",
                new Table(
                        List.of(
                                Table.Column.text("quantity", "Quantity"),
                                Table.Column.number("mean", "Mean"),
                                Table.Column.number("mcse", "Monte Carlo error"),
                                Table.Column.number("r_hat", "R-hat"),
                                Table.Column.number("bulk_ess", "Effective draws, bulk"),
                                Table.Column.number("tail_ess", "Effective draws, tails")),
                        rows),
                "R-hat below 1.01 and more than 400 effective draws are asked for.");
    }

    private static List<Cell> row(Summary summary) {
        return List.of(
                Cell.of(summary.name()),
                number(summary.mean()),
                number(summary.mcse()),
                Numbers.decimal(summary.convergence().rHat(), 3),
                Numbers.decimal(summary.convergence().bulkEss(), 0),
                Numbers.decimal(summary.convergence().tailEss(), 0));
    }

    private static Cell number(double value) {
        return Double.isFinite(value)
                ? new Cell(Numbers.persons(value), OptionalDouble.of(value), List.of())
                : Cell.of("none");
    }

    private static String stopped(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
