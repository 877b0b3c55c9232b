package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.ledger.AsOfView;
import org.toll.store.Ledger;
import org.toll.store.LedgerException;
import org.toll.store.exchange.Exporter;
import org.toll.store.exchange.Exporters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what was known on a day to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the claims known on a day to a file: whole, or not at all.",
        footer = {"", "Example: toll export --format parquet --side RU --out claims.parquet"})
final class ExportCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private ViewOptions viewOptions = new ViewOptions();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "csv",
            description = "csv, json or parquet. Default: ${DEFAULT-VALUE}.")
    private String format = "csv";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Say what was done as JSON, one document.")
    private boolean isJson;

    ExportCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() {
        Exporter exporter = Exporters.ofFormat(format);
        Path target = environment.workingDirectory().resolve(String.valueOf(out));
        try (Ledger ledger = access.read(ledgerOption)) {
            AsOfView view = Progress.during(environment, "exporting", progress -> {
                AsOfView chosen = ledger.view(viewOptions.asOf(ledger), viewOptions.filter());
                Exporters.writeFile(exporter, chosen, target);
                return chosen;
            });
            tell(view, target);
            return Exit.OK;
        } catch (IOException unwritable) {
            throw new LedgerException(
                    "%s cannot be written: %s. Choose another place with --out."
                            .formatted(target, unwritable.getMessage()),
                    unwritable);
        }
    }

    private void tell(AsOfView view, Path target) {
        String file = target.toAbsolutePath().normalize().toString();
        int claims = view.listClaims().size();
        if (!isJson) {
            environment.out().println("%,d claims, as of %s: %s".formatted(claims, view.asOf(), file));
            return;
        }
        Json.print(environment.out(), json -> {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("format", format);
            json.writeStringField("as_of", view.asOf().toString());
            json.writeNumberField("claims", claims);
            json.writeEndObject();
        });
    }
}
