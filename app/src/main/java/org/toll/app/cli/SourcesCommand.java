package org.toll.app.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.toll.app.Environment;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.Source;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;
import org.toll.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the register of sources. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists the sources, the parties they belong to, and the groups that share one vote.",
        footer = {"", "Example: toll sources --side UA"})
final class SourcesCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private ViewOptions viewOptions = new ViewOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    SourcesCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = access.read(ledgerOption)) {
            AsOfView view = ledger.view(viewOptions.asOf(ledger), viewOptions.filter());
            Map<SourceId, Long> claims =
                    view.listClaims().stream().collect(Collectors.groupingBy(Claim::source, Collectors.counting()));
            List<List<Cell>> rows = view.listSources().stream()
                    .filter(source -> claims.containsKey(source.id()))
                    .map(source -> row(view, source, claims.getOrDefault(source.id(), 0L)))
                    .toList();
            output.print(environment, new Table(COLUMNS, rows));
            return Exit.OK;
        }
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("id", "Id"),
            Column.text("name", "Name"),
            Column.text("kind", "Kind"),
            Column.text("party", "Party"),
            Column.text("reliability", "Reliability"),
            Column.number("claims", "Claims"),
            Column.text("groups", "Shares a vote in"));

    private static List<Cell> row(AsOfView view, Source source, long claims) {
        String groups = view.listGroups().stream()
                .filter(group -> group.members().stream()
                        .anyMatch(member -> member.source().equals(source.id())))
                .map(IndependenceGroup::id)
                .collect(Collectors.joining(", "));
        return List.of(
                Cell.of(source.id().value()),
                Cell.of(source.name()),
                Cell.of(source.kind().code()),
                Cell.of(source.party().map(Side::code).orElse("")),
                Cell.of(source.reliability().name()),
                new Cell(Long.toString(claims), OptionalDouble.of((double) claims), List.of()),
                Cell.of(groups));
    }
}
