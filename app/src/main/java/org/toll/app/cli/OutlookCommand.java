package org.toll.app.cli;

import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.app.render.JsonReport;
import org.toll.app.render.TerminalReport;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.report.Report;
import org.toll.report.outlook.Findings;
import org.toll.report.outlook.OutlookReport;
import org.toll.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What would follow from a supposition. */
@Command(
        name = "outlook",
        mixinStandardHelpOptions = true,
        description = {
            "Carries the estimate on: recruits against losses under four definitions, and the force to come under each",
            "scenario of a file."
        },
        footer = {
            "",
            "A scenario is a few lines, for instance:",
            "  name: Losses rise, bonus cut",
            "  losses: 50000 killed_and_seriously_wounded by 2026-07",
            "  recruits: -25%% over 3 months from 2026-02",
            "",
            "Example: toll outlook --scenario my-scenarios.txt --fast"
        })
final class OutlookCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private ModelOptions modelOptions = new ModelOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    OutlookCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() {
        AsOfView view;
        try (Ledger ledger = access.read(ledgerOption)) {
            view = subject.view(ledger);
        }
        Side side = subject.side(view);
        Findings findings = new ModelRun(environment, modelOptions)
                .findings(
                        view,
                        side,
                        modelOptions.scenarios(environment, ledgerOption.place().isEmpty()),
                        false);
        Report report = OutlookReport.ofOutlook(findings, TollCommand.version());
        environment
                .out()
                .print(
                        output.isJson()
                                ? JsonReport.render(report)
                                : TerminalReport.render(report, environment.columns()));
        return Exit.OK;
    }
}
