package org.toll.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.app.render.TextTable;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.report.CitedClaim;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;
import org.toll.report.assessment.Wording;
import org.toll.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists claims. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists what was claimed, by whom, about when.",
        footer = {"", "Example: toll claims --side RU --metric killed --period 2025-12 --as-of 2026-01-20"})
final class ClaimsCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private ViewOptions viewOptions = new ViewOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "40",
            description = "Show the newest N claims; 0 shows all. Default: ${DEFAULT-VALUE}.")
    private int limit = 40;

    ClaimsCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = access.read(ledgerOption)) {
            AsOfView view = ledger.view(viewOptions.asOf(ledger), viewOptions.filter());
            List<Claim> claims = view.listClaims();
            if (output.isJson()) {
                Json.printClaims(environment.out(), CitedClaim.listOf(view));
                return Exit.OK;
            }
            int shown = limit <= 0 ? claims.size() : Math.min(limit, claims.size());
            List<Claim> newest = claims.subList(claims.size() - shown, claims.size());
            environment.out().print(TextTable.render(table(view, newest), environment.columns()));
            environment
                    .out()
                    .println("%d of %d claims, as of %s.%s"
                            .formatted(
                                    shown,
                                    claims.size(),
                                    view.asOf(),
                                    shown < claims.size() ? " See all with --limit 0." : ""));
            return Exit.OK;
        }
    }

    private static Table table(AsOfView view, List<Claim> claims) {
        List<Column> columns = List.of(
                Column.text("published", "Published"),
                Column.text("side", "Side"),
                Column.text("metric", "Metric"),
                Column.text("period", "About"),
                Column.number("said", "Said"),
                Column.text("source", "By"),
                Column.text("grade", "Grade"),
                Column.text("id", "Claim"));
        return new Table(columns, claims.stream().map(claim -> row(view, claim)).toList());
    }

    private static List<Cell> row(AsOfView view, Claim claim) {
        String mood =
                claim.isEvidence() ? "" : " (" + claim.footing().modality().code() + ")";
        return List.of(
                Cell.of(claim.published().toString()),
                Cell.of(claim.side().code()),
                Cell.of(claim.metric().code() + mood),
                Cell.of(
                        claim.statement().isCumulative()
                                ? "to " + claim.period().last()
                                : claim.period().toString()),
                Cell.of(Wording.quantity(claim.statement())),
                Cell.of(view.nameOf(claim.source())),
                Cell.of(claim.footing().grade().toString()),
                Cell.of(claim.id().value()));
    }
}
