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

    Optional<Block> table() {
        List<List<Table.Cell>> rows = all().sorted(
                        Comparator.comparing(Balance::month).reversed())
                .map(Balances::row)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Column> columns = List.of(
                Table.Column.text("month", "Month"),
                Table.Column.text("definition", "Losses counted"),
                Table.Column.text("losses", "Losses"),
                Table.Column.text("recruits", "Recruits"),
                Table.Column.number("net_low", "Balance, lowest"),
                Table.Column.number("net_high", "Balance, highest"),
                Table.Column.text("verdict", "What the claims allow"));
        return Optional.of(new Block.Tabular(
                "balance",
                "Recruits less losses, month by month",
                new Table(columns, rows),
                "The lowest balance pairs the highest losses with the fewest recruits that the claims allow, the highest"
                        + " the other way round. Returned wounded, deserters and prisoners are not in it."));
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
                Table.Cell.of(words(balance.verdict())));
    }

    private static Table.Cell range(MonthlyFigure figure) {
        return new Table.Cell(
                Wording.interval(figure.spread().range()), figure.spread().central(), figure.listClaims());
    }

    static String words(Balance.Verdict verdict) {
        return switch (verdict) {
            case RECRUITS_EXCEED -> "recruits exceed losses";
            case LOSSES_EXCEED -> "losses exceed recruits";
            case UNDECIDED -> "both";
        };
    }
}
