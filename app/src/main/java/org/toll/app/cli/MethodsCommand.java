package org.toll.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.base.Citation;
import org.toll.estimate.excess.ExcessMortality;
import org.toll.estimate.fusion.model.LossModel;
import org.toll.estimate.fusion.why.Expected;
import org.toll.estimate.fusion.why.Influence;
import org.toll.estimate.fusion.why.PredictiveCheck;
import org.toll.estimate.mse.MultipleSystems;
import org.toll.estimate.mse.bench.Scenario;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.graph.GraphAveraging;
import org.toll.estimate.mse.interaction.InteractionSweep;
import org.toll.estimate.mse.latent.LatentClasses;
import org.toll.estimate.mse.linkage.LinkageMixture;
import org.toll.estimate.mse.loglinear.ClosedPopulation;
import org.toll.estimate.mse.loglinear.Identifiability;
import org.toll.estimate.mse.loglinear.LogLinearAveraging;
import org.toll.estimate.mse.loglinear.Profile;
import org.toll.estimate.mse.loglinear.SparseOverlaps;
import org.toll.estimate.mse.strata.PartialPooling;
import org.toll.estimate.nowcast.ChainLadder;
import org.toll.estimate.nowcast.Nowcast;
import org.toll.front.ChangedGround;
import org.toll.front.ContactLineMeasure;
import org.toll.front.EqualArea;
import org.toll.ledger.lineage.Agreement;
import org.toll.outlook.backtest.Score;
import org.toll.outlook.baseline.Arima011;
import org.toll.outlook.baseline.DampedTrend;
import org.toll.people.RecallCeiling;
import org.toll.people.accuracy.Accuracy;
import org.toll.people.accuracy.ClericalEstimate;
import org.toll.people.accuracy.ClericalSample;
import org.toll.people.accuracy.ResolvedPeople;
import org.toll.people.cluster.Assignment;
import org.toll.people.cluster.AverageLinkage;
import org.toll.people.cluster.draw.BacklogTriage;
import org.toll.people.cluster.draw.DrawnClusterings;
import org.toll.people.compare.Comparators;
import org.toll.people.compare.text.JaroWinkler;
import org.toll.people.compare.text.Levenshtein;
import org.toll.people.compare.text.Osa;
import org.toll.people.name.ArabicNames;
import org.toll.people.name.Letters;
import org.toll.people.name.Phonetics;
import org.toll.people.name.Transliteration;
import org.toll.people.registry.KeyedHash;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the works that the methods follow. */
@Command(
        name = "methods",
        mixinStandardHelpOptions = true,
        description = "Lists the methods and the works they follow, to be cited with a result.",
        footer = {"", "Example: toll methods --json"})
final class MethodsCommand implements Callable<Integer> {
    /** Every public method with a {@link Citation}; a test finds the one that is missing. */
    static final List<Class<?>> METHODS = List.of(
            ExcessMortality.class,
            ChainLadder.class,
            Nowcast.class,
            MultipleSystems.class,
            Draws.class,
            GraphAveraging.class,
            InteractionSweep.class,
            LatentClasses.class,
            LinkageMixture.class,
            ClosedPopulation.class,
            Identifiability.class,
            LogLinearAveraging.class,
            Profile.class,
            SparseOverlaps.class,
            PartialPooling.class,
            Scenario.class,
            LossModel.class,
            Expected.class,
            Influence.class,
            PredictiveCheck.class,
            Score.class,
            Arima011.class,
            DampedTrend.class,
            Agreement.class,
            ChangedGround.class,
            ContactLineMeasure.class,
            EqualArea.class,
            ArabicNames.class,
            Letters.class,
            Phonetics.class,
            Transliteration.class,
            Comparators.class,
            JaroWinkler.class,
            Levenshtein.class,
            Osa.class,
            RecallCeiling.class,
            Assignment.class,
            AverageLinkage.class,
            BacklogTriage.class,
            DrawnClusterings.class,
            KeyedHash.class,
            Accuracy.class,
            ClericalEstimate.class,
            ClericalSample.class,
            ResolvedPeople.class,
            org.toll.people.judgement.Agreement.class);

    private static final List<Column> COLUMNS =
            List.of(Column.text("method", "Method"), Column.text("work", "Follows"));

    private final Environment environment;

    @Mixin
    private OutputOptions output = new OutputOptions();

    MethodsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Class<?> method : METHODS) {
            Citation citation = Objects.requireNonNull(method.getAnnotation(Citation.class));
            for (String work : citation.value()) {
                rows.add(List.of(Cell.of(method.getSimpleName()), Cell.of(work)));
            }
        }
        output.print(environment, new Table(COLUMNS, rows));
        return Exit.OK;
    }
}
