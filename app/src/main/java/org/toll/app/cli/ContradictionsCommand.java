package org.toll.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.app.render.TextTable;
import org.toll.ledger.AsOfView;
import org.toll.ledger.contradiction.ContradictionFinder;
import org.toll.ledger.lineage.LineageFinder;
import org.toll.report.Table;
import org.toll.report.assessment.ContradictionTable;
import org.toll.report.assessment.LineageTable;
import org.toll.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists claims that cannot all be right, and series that cannot be independent. */
@Command(
        name = "contradictions",
        mixinStandardHelpOptions = true,
        description = {
            "Lists claims that cannot all be right under their stated definitions, strongest first,",
            "and pairs of series that track each other too closely to be independent."
        },
        footer = {"", "Example: toll contradictions --side RU --as-of 2026-01-30"})
final class ContradictionsCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private ViewOptions viewOptions = new ViewOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ContradictionsCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = access.read(ledgerOption)) {
            AsOfView view = ledger.view(viewOptions.asOf(ledger), viewOptions.filter());
            Table clashes = ContradictionTable.of(ContradictionFinder.find(view));
            Table lineage = LineageTable.of(LineageFinder.find(view));
            if (output.isJson()) {
                Json.printTables(environment.out(), Map.of("contradictions", clashes, "lineage", lineage));
            } else {
                print("Claims that cannot all be right", clashes);
                print("Series too close to be independent", lineage);
            }
            return Exit.OK;
        }
    }

    private void print(String title, Table table) {
        environment.out().println(title);
        if (table.rows().isEmpty()) {
            environment.out().println("None found.");
        } else {
            environment.out().print(TextTable.render(table, environment.columns()));
        }
        environment.out().println();
    }
}
