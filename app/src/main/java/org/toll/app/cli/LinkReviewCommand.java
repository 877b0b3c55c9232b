package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.app.render.TextTable;
import org.toll.base.InvalidInput;
import org.toll.people.LinkageRun;
import org.toll.people.accuracy.SampledPair;
import org.toll.people.judgement.Judgement;
import org.toll.people.judgement.Judgements;
import org.toll.people.judgement.RecordPair;
import org.toll.people.judgement.Role;
import org.toll.people.judgement.Verdict;
import org.toll.people.record.Column;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.store.Ledger;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;
import org.toll.store.people.LedgerJudgements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judgements of pairs, given in the terminal or in a spreadsheet, into the ledger. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the pairs of the clerical sample side by side, without their weights, and keeps in the ledger what you",
            "decide: s same, d different, u unsure, each with a reason if you like (s same photo); q stops. Pairs that you",
            "have judged before are left out. With --read it takes the verdicts from a file instead."
        },
        footer = {"", "Example: toll link review register.csv obituaries.csv --ledger links.duckdb --author Oksana"})
final class LinkReviewCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LinkOptions options = new LinkOptions();

    @Option(
            names = "--ledger",
            required = true,
            paramLabel = "PLACE",
            description = "The ledger that keeps judgements; made if it is not there.")
    private String ledger = "";

    @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who reads.")
    private String author = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "first",
            description = "first, second or adjudicator. Default: ${DEFAULT-VALUE}.")
    private String role = "first";

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "300",
            description = "Of the sample. Default: ${DEFAULT-VALUE}.")
    private int pairs = 300;

    @Option(names = "--read", paramLabel = "FILE", description = "A sample.csv with its verdicts filled in.")
    private Optional<Path> filled = Optional.empty();

    LinkReviewCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        Role reader = Role.ofCode(role);
        int kept;
        try (Ledger open = access.write(ledger)) {
            LedgerJudgements judgements = LedgerJudgements.in(open);
            kept = filled.isPresent() ? readFile(filled.get(), reader, judgements) : ask(reader, judgements);
        }
        environment.out().println(kept + (kept == 1 ? " judgement" : " judgements") + " kept in " + ledger + ".");
        return Exit.OK;
    }

    private int readFile(Path file, Role reader, LedgerJudgements judgements) {
        CsvTable table = CsvTable.read(environment.workingDirectory().resolve(file));
        if (!table.has("list_1", "id_1", "list_2", "id_2", "verdict")) {
            throw InvalidInput.of(
                    "A file of verdicts has list_1, id_1, list_2, id_2 and verdict",
                    table.columns(),
                    "toll link sample writes one.");
        }
        List<Judgement> read = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            if (!row.text("verdict").isEmpty()) {
                RecordPair pair = RecordPair.of(
                        new RecordKey(row.text("list_1"), row.text("id_1")),
                        new RecordKey(row.text("list_2"), row.text("id_2")));
                Verdict verdict = row.read("verdict", text -> Verdict.ofCode(text.toLowerCase(Locale.ROOT)));
                read.add(judgement(pair, verdict, row.has("reason") ? row.text("reason") : "", reader));
            }
        }
        read.forEach(judgements::append);
        return read.size();
    }

    private int ask(Role reader, LedgerJudgements judgements) throws IOException {
        RecordTable table = options.read(environment).table();
        LinkageRun run = options.link(environment, table, options.cleanLists(table));
        Judgements before = judgements.read();
        List<SampledPair> sample =
                ClericalPairs.shuffled(ClericalPairs.draw(run, pairs, options.seed()), options.seed()).stream()
                        .filter(pair -> before.on(ClericalPairs.keys(table, pair)).stream()
                                .noneMatch(judgement -> judgement.author().equals(author)))
                        .toList();
        int kept = 0;
        for (SampledPair pair : sample) {
            environment.out().println();
            environment.out().println("Pair " + (kept + 1) + " of " + sample.size());
            environment.out().print(TextTable.render(sideBySide(run, pair), environment.columns()));
            Optional<Judgement> given = answer(ClericalPairs.keys(table, pair), reader);
            if (given.isEmpty()) {
                break;
            }
            judgements.append(given.get());
            kept++;
        }
        return kept;
    }

    /** What the reader says; empty to stop. */
    private Optional<Judgement> answer(RecordPair pair, Role reader) throws IOException {
        while (true) {
            environment.out().print("one person? s/d/u/q: ");
            environment.out().flush();
            String line = environment.in().readLine();
            if (line == null || line.strip().equals("q")) {
                return Optional.empty();
            }
            String text = line.strip();
            Optional<Verdict> verdict = verdict(text);
            if (verdict.isPresent()) {
                return Optional.of(
                        judgement(pair, verdict.get(), text.substring(1).strip(), reader));
            }
            environment
                    .out()
                    .println("Answer s (same), d (different), u (unsure) or q (stop), and a reason if you like.");
        }
    }

    private static Optional<Verdict> verdict(String text) {
        boolean isOneLetter = text.length() == 1 || (text.length() > 1 && text.charAt(1) == ' ');
        return isOneLetter
                ? List.of(Verdict.values()).stream()
                        .filter(verdict -> verdict.code().charAt(0) == text.charAt(0))
                        .findFirst()
                : Optional.empty();
    }

    private Judgement judgement(RecordPair pair, Verdict verdict, String reason, Role reader) {
        return new Judgement(pair, verdict, author, environment.clock().instant(), reason, reader, true);
    }

    private static Table sideBySide(LinkageRun run, SampledPair pair) {
        RecordTable table = run.table();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(
                Cell.of("record"),
                Cell.of(table.key(pair.first()).toString()),
                Cell.of(table.key(pair.second()).toString()),
                Cell.EMPTY));
        for (Column column : ClericalPairs.shown(run)) {
            String first = column.textAt(pair.first()).orElse("");
            String second = column.textAt(pair.second()).orElse("");
            boolean differ = !first.isEmpty() && !second.isEmpty() && !first.equals(second);
            rows.add(List.of(Cell.of(column.name()), Cell.of(first), Cell.of(second), Cell.of(differ ? "differ" : "")));
        }
        return new Table(
                List.of(
                        Table.Column.text("field", "Field"),
                        Table.Column.text("first", "First"),
                        Table.Column.text("second", "Second"),
                        Table.Column.text("differ", "")),
                rows);
    }
}
