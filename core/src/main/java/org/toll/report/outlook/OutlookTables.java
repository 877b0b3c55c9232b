package org.toll.report.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.toll.base.Share;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.outlook.Balance;
import org.toll.outlook.BalanceDefinition;
import org.toll.outlook.Likelihood;
import org.toll.outlook.Projection;
import org.toll.report.Block;
import org.toll.report.Plot;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.assessment.Wording;

/** What follows for the force, scenario by scenario. */
public final class OutlookTables {
    /** A tenth is what a commander notices and an enemy uses. */
    static final Share SHRINKING = Share.ofPercent(10);

    private static final int HALF_A_YEAR = 6;

    private final List<Projection> projections;
    private final FusionPosterior base;

    /**
     * @param projections at least one, all from one posterior
     */
    public OutlookTables(List<Projection> projections) {
        this.projections = List.copyOf(projections);
        this.base = projections.get(0).base();
    }

    /** The force if it goes on so, and all scenarios in a table. */
    public List<Block> blocks() {
        return List.of(force(), scenarios());
    }

    /** The last December within reach, or the last month. */
    YearMonth end() {
        YearMonth last = projections.get(0).posterior().get(Latent.FORCE).last();
        YearMonth december = YearMonth.of(base.newest().plusMonths(1).getYear(), 12);
        return december.isAfter(last) ? last : december;
    }

    private Block force() {
        MonthlyDraws known = base.get(Latent.FORCE);
        List<Plot.Layer> layers = new ArrayList<>(PathFigure.layers("if it goes on so", known, known.first(), end()));
        for (Projection projection : projections.subList(1, projections.size())) {
            MonthlyDraws path = projection.posterior().get(Latent.FORCE);
            layers.add(PathFigure.layers(projection.scenario().name(), path, path.first(), end())
                    .get(2));
        }
        return new Block.Figure(
                "model-force",
                "The force in the theatre, and what it would become",
                "The force stood near %s in %s; the bands widen from then on. Under each scenario its median until %s."
                        .formatted(
                                Numbers.persons(known.quantile(base.newest(), 0.5)),
                                Wording.month(base.newest()),
                                Wording.month(end())),
                new Plot("persons at the month's end", true, layers),
                PathFigure.table(known, known.first(), end(), Numbers::persons),
                "Strengths are stated by interested parties. The table is for the case that it goes on so.");
    }

    private Block scenarios() {
        YearMonth soon = base.newest().plusMonths(HALF_A_YEAR);
        YearMonth last = projections.get(0).posterior().get(Latent.FORCE).last();
        YearMonth half = soon.isAfter(last) ? last : soon;
        List<List<Cell>> rows =
                projections.stream().map(projection -> row(projection, half)).toList();
        return new Block.Tabular(
                "model-scenarios",
                "What if",
                new Table(
                        List.of(
                                Table.Column.text("scenario", "Scenario"),
                                Table.Column.number(
                                        "p_shortfall",
                                        "Killed and seriously wounded exceed recruits in " + Wording.month(half)),
                                Table.Column.text("words", "In words"),
                                Table.Column.number(
                                        "force_q05", "Force at the end of " + Wording.month(end()) + ", 5 %"),
                                Table.Column.number("force_q50", "Median"),
                                Table.Column.number("force_q95", "95 %"),
                                Table.Column.number("p_shrunk", "Shrunk by a tenth by then"),
                                Table.Column.number("months_to_shrink", "Months until it has, even odds")),
                        rows),
                "A scenario is a supposition, not a forecast; only what it says is changed. How each is worked out:"
                        + " docs/methods/outlook.md.");
    }

    private Cell shortfall(Projection projection, YearMonth month) {
        return Balance.find(BalanceDefinition.KILLED_AND_SERIOUSLY_WOUNDED, projection.posterior())
                .map(balance -> Numbers.percent(balance.probabilityOfShortfall(month)))
                .orElse(Cell.EMPTY);
    }

    private List<Cell> row(Projection projection, YearMonth half) {
        MonthlyDraws force = projection.posterior().get(Latent.FORCE);
        Cell shortfall = shortfall(projection, half);
        OptionalInt months = projection.monthsUntilShrunkBy(SHRINKING);
        return List.of(
                Cell.of(projection.scenario().name()),
                shortfall,
                Cell.of(
                        shortfall.value().isPresent()
                                ? Likelihood.of(shortfall.value().getAsDouble()).adverb()
                                : ""),
                Numbers.personsCell(force.quantile(end(), 0.05)),
                Numbers.personsCell(force.quantile(end(), 0.5)),
                Numbers.personsCell(force.quantile(end(), 0.95)),
                Numbers.percent(projection.probabilityOfShrinking(SHRINKING, end())),
                months.isPresent()
                        ? new Cell(Integer.toString(months.getAsInt()), OptionalDouble.of(months.getAsInt()), List.of())
                        : Cell.of("more than " + force.months()));
    }
}
