package org.toll.app.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.ledger.ClaimFilter;
import org.toll.ledger.LedgerRecord;
import org.toll.store.Ledger;
import org.toll.store.Ledger.Appended;
import org.toll.store.exchange.Finding;
import org.toll.store.exchange.ImportedRecords;
import org.toll.store.exchange.Importer;
import org.toll.store.exchange.Importers;
import org.toll.store.exchange.Input;
import org.toll.store.exchange.KnownRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds the records of a file to a ledger, all or none. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Adds the records of a file to a ledger: all of them, or none and a list of what is wrong. A file that was",
            "imported before adds nothing. A ledger that is not there is made."
        },
        footer = {"", "Example: toll import my-claims.csv --ledger my.duckdb --dry-run"})
final class ImportCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private @Nullable Path file;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "What the file holds; docs/formats.md describes each. Default: told by the file's beginning.")
    private @Nullable String format;

    @Option(names = "--mapping", paramLabel = "FILE", description = "Describes the columns of a CSV file of your own.")
    private @Nullable Path mapping;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Replaces a setting of the format or mapping, such as side=XA. May be repeated.")
    private Map<String, String> settings = new TreeMap<>();

    @Option(names = "--dry-run", description = "Say what would happen and change nothing.")
    private boolean isRehearsal;

    @Option(names = "--json", description = "Answer as JSON, one document.")
    private boolean isJson;

    ImportCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() {
        if (ledgerOption.place().isEmpty() && !isRehearsal) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "The bundled ledger is an example and stays as it is. Name your own: --ledger my.duckdb"
                            + " (it is made if it is not there).");
        }
        if (isRehearsal
                && ledgerOption.place().filter(place -> !access.exists(place)).isPresent()) {
            return run(KnownRecords.NONE, ImportCommand::count);
        }
        try (Ledger ledger = isRehearsal
                ? access.read(ledgerOption)
                : access.write(ledgerOption.place().orElseThrow())) {
            KnownRecords known = ledger.findNewest()
                    .map(newest -> KnownRecords.of(ledger.view(newest, ClaimFilter.ALL)))
                    .orElse(KnownRecords.NONE);
            return run(known, isRehearsal ? ledger::rehearse : ledger::append);
        }
    }

    private int run(KnownRecords known, Function<Iterator<LedgerRecord>, Appended> step) {
        Input input = input(file);
        Importer importer = importer(input);
        try (ImportedRecords records = importer.open(input, known)) {
            Appended appended = Progress.during(
                    environment,
                    isRehearsal ? "checking" : "importing",
                    progress -> step.apply(progress.counting(records)));
            tell(appended, records.flags());
        }
        return Exit.OK;
    }

    private Importer importer(Input input) {
        if (mapping != null) {
            return Importers.ofMapping(input(mapping), settings);
        }
        String name = format != null ? format : Importers.detect(input).format().name();
        return Importers.ofFormat(name, settings);
    }

    private Input input(@Nullable Path path) {
        return Input.ofFile(environment.workingDirectory().resolve(String.valueOf(path)));
    }

    /** A ledger that is not there would take everything; a rehearsal must not make it. */
    private static Appended count(Iterator<LedgerRecord> records) {
        long count = 0;
        while (records.hasNext()) {
            records.next();
            count++;
        }
        return new Appended(count, 0);
    }

    private void tell(Appended appended, List<Finding> flags) {
        if (isJson) {
            Json.print(environment.out(), json -> {
                json.writeStartObject();
                json.writeBooleanField("dry_run", isRehearsal);
                json.writeNumberField("added", appended.added());
                json.writeNumberField("already_there", appended.alreadyThere());
                json.writeArrayFieldStart("flags");
                for (Finding flag : flags) {
                    json.writeStartObject();
                    json.writeStringField("place", flag.place());
                    json.writeStringField("message", flag.message());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            });
            return;
        }
        flags.forEach(flag -> environment.err().println("toll: note: " + flag));
        environment
                .out()
                .println("%,d records %s, %,d already there.%s"
                        .formatted(
                                appended.added(),
                                isRehearsal ? "would be added" : "added",
                                appended.alreadyThere(),
                                isRehearsal ? " Nothing was changed." : ""));
    }
}
