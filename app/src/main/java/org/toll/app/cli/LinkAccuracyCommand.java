package org.toll.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.people.LinkageRun;
import org.toll.people.accuracy.ClericalEstimate;
import org.toll.people.accuracy.ClericalSample;
import org.toll.people.accuracy.Estimate;
import org.toll.people.accuracy.SampledPair;
import org.toll.people.judgement.Agreement;
import org.toll.people.judgement.Judgements;
import org.toll.people.judgement.Verdict;
import org.toll.people.record.RecordTable;
import org.toll.store.Ledger;
import org.toll.store.people.LedgerJudgements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Precision and recall, from the sample that people have read. */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = {
            "Precision and recall of the links with 95 %% confidence intervals, from the judgements of the clerical sample,",
            "and how far its readers agree. Same files, model, seed and number of pairs as when the sample was drawn."
        },
        footer = {"", "Example: toll link accuracy register.csv obituaries.csv --ledger links.duckdb"})
final class LinkAccuracyCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LinkOptions options = new LinkOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "300",
            description = "Of the sample. Default: ${DEFAULT-VALUE}.")
    private int pairs = 300;

    LinkAccuracyCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() {
        Judgements judgements;
        try (Ledger open = access.read(ledger)) {
            judgements = LedgerJudgements.in(open).read();
        }
        RecordTable table = options.read(environment).table();
        LinkageRun run = options.link(environment, table, options.cleanLists(table));
        ClericalSample sample = ClericalPairs.draw(run, pairs, options.seed());
        List<Verdict> verdicts = new ArrayList<>();
        for (SampledPair pair : sample.pairs()) {
            verdicts.add(judgements.settled(ClericalPairs.keys(table, pair)).orElse(Verdict.UNSURE));
        }
        long decided =
                verdicts.stream().filter(verdict -> verdict != Verdict.UNSURE).count();
        environment.out().println("%,d of %,d pairs of the sample are decided.".formatted(decided, verdicts.size()));
        ClericalEstimate estimate = ClericalEstimate.of(sample, verdicts);
        print("Precision", estimate.precision());
        print("Recall", estimate.recall());
        print(judgements.agreement());
        judgements
                .disagreements()
                .forEach(open -> environment.out().println("Readers differ on " + open.pair() + ": adjudicate."));
        return Exit.OK;
    }

    private void print(String name, Estimate estimate) {
        environment
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "%s %.1f %%, standard error %.1f, 95 %% interval %.1f to %.1f %%.",
                        name,
                        100 * estimate.value(),
                        100 * estimate.standardError(),
                        100 * estimate.interval().low(),
                        100 * estimate.interval().high()));
    }

    private void print(Agreement agreement) {
        agreement
                .kappa()
                .ifPresent(kappa -> environment
                        .out()
                        .println(String.format(
                                Locale.ROOT,
                                "Two readers agree on %.1f %% of %,d pairs; kappa %.2f, standard error %.2f.",
                                100 * agreement.agreed().orElseThrow().fraction(),
                                agreement.pairs(),
                                kappa,
                                agreement.kappaStandardError().orElseThrow())));
    }
}
