package org.toll.report.assessment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.toll.base.Metric;
import org.toll.estimate.synthesis.Assessment;
import org.toll.estimate.synthesis.Balance;
import org.toll.estimate.synthesis.MonthlyFigure;
import org.toll.report.Block;
import org.toll.report.Plot;
import org.toll.report.Table;

/** Recruits against losses: what the claims allow, definition by definition. */
final class Balances {
    /** From the narrowest definition of losses to the widest. */
    static final List<Metric> DEFINITIONS = List.of(
            Metric.KILLED,
            Metric.KILLED_AND_SERIOUSLY_WOUNDED,
            Metric.IRRECOVERABLE,
            Metric.KILLED_AND_WOUNDED,
            Metric.KILLED_WOUNDED_MISSING);

    private final Assessment assessment;

    Balances(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The newest month for which recruits and some definition of losses are claimed. */
    Optional<YearMonth> findNewestMonth() {
        return all().map(Balance::month).max(Comparator.naturalOrder());
    }

    List<Balance> of(YearMonth month) {
        return all().filter(balance -> balance.month().equals(month)).toList();
    }

    /** The widest definition that can be followed for long, drawn; all definitions in the table. */
    Optional<Block> figure() {
        int longest = DEFINITIONS.stream().mapToInt(this::months).max().orElse(0);
        return DEFINITIONS.stream()
                .filter(definition -> months(definition) > 0 && 2 * months(definition) >= longest)
                .reduce((narrower, wider) -> wider)
                .map(this::figure);
    }

    private int months(Metric definition) {
        return assessment.listBalances(definition).size();
    }

    private Block figure(Metric definition) {
        List<Balance> balances = assessment.listBalances(definition);
        List<MonthlyFigure> losses = balances.stream().map(Balance::losses).toList();
        List<MonthlyFigure> recruits = balances.stream().map(Balance::recruits).toList();
        String label = definition.label();
        return new Block.Figure(
                "balance",
                "Recruits against %s, by month".formatted(label),
                "%s and recruits for %s, each with the range that the claims allow. Months in which the claims allow recruits to"
                                .formatted(
                                        Wording.capitalised(label),
                                        balances.size() == 1 ? "one month" : balances.size() + " months")
                        + " exceed losses as well as to fall short of them: %d.".formatted(undecided(balances)),
                new Plot(
                        "persons a month",
                        true,
                        List.of(
                                MonthlyFigures.range(label + ", range of the claims", losses),
                                MonthlyFigures.range("recruits, range of the claims", recruits),
                                MonthlyFigures.median(label + ", middle", losses),
                                MonthlyFigures.median("recruits, middle", recruits))),
                table(),
                "The table has every definition of losses. Its lowest balance pairs the highest losses with the fewest recruits that"
                        + " the claims allow, its highest the other way round. Wounded who return, deserters and prisoners are not"
                        + " in it; many of the wounded do return.");
    }

    private static long undecided(List<Balance> balances) {
        return balances.stream()
                .filter(balance -> Standing.of(balance) == Standing.EITHER)
                .count();
    }

    private Table table() {
        List<Table.Column> columns = List.of(
                Table.Column.text("month", "Month"),
                Table.Column.text("definition", "Losses counted"),
                Table.Column.text("losses", "Losses"),
                Table.Column.text("recruits", "Recruits"),
                Table.Column.number("net_low", "Balance, lowest"),
                Table.Column.number("net_high", "Balance, highest"),
                Table.Column.text("verdict", "What the claims allow"));
        return new Table(
                columns,
                all().sorted(Comparator.comparing(Balance::month).reversed())
                        .map(Balances::row)
                        .toList());
    }

    private Stream<Balance> all() {
        return DEFINITIONS.stream().flatMap(definition -> assessment.listBalances(definition).stream());
    }

    private static List<Table.Cell> row(Balance balance) {
        return List.of(
                Table.Cell.of(balance.month().toString()),
                Table.Cell.of(balance.definition().label()),
                range(balance.losses()),
                range(balance.recruits()),
                Cells.end(balance.net().low(), List.of()),
                Cells.end(balance.net().high(), List.of()),
                Table.Cell.of(Standing.of(balance).verdict()));
    }

    private static Table.Cell range(MonthlyFigure figure) {
        return new Table.Cell(Wording.range(figure), figure.spread().central(), figure.listClaims());
    }
}
