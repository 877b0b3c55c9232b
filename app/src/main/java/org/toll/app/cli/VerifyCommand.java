package org.toll.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.base.InvalidInput;
import org.toll.ledger.log.SignedNote;
import org.toll.store.Ledger;
import org.toll.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recomputes the log and says whether any entry was altered, and which. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Recomputes every hash and signature of the ledger's log and names the first entry that does not fit.",
            "Keep a checkpoint elsewhere, and nobody can rewrite what it covers unnoticed."
        },
        footer = {"", "Example: toll verify --ledger my.duckdb --checkpoint kept-in-january.txt"})
final class VerifyCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint kept from an earlier day: the ledger must still contain that state.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--write-checkpoint",
            paramLabel = "FILE",
            description = "Write the newest checkpoint to a file, to be kept elsewhere.")
    private @Nullable Path target;

    @Option(names = "--json", description = "Answer as JSON, one document.")
    private boolean isJson;

    VerifyCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() {
        Optional<SignedNote> kept = Optional.ofNullable(checkpoint).map(this::read);
        try (Ledger ledger = access.read(ledgerOption)) {
            Verification verification = Progress.during(environment, "verifying", progress -> ledger.verify(kept));
            if (verification.isIntact()) {
                Optional.ofNullable(target)
                        .ifPresent(file -> ledger.findCheckpoint().ifPresent(note -> write(note, file)));
            }
            tell(verification);
            return verification.isIntact() ? Exit.OK : Exit.NO;
        }
    }

    private void tell(Verification verification) {
        if (isJson) {
            Json.print(environment.out(), json -> {
                json.writeStartObject();
                json.writeBooleanField("intact", verification.isIntact());
                json.writeNumberField("entries", verification.entries());
                if (verification.fault().isPresent()) {
                    Verification.Fault fault = verification.fault().get();
                    json.writeNumberField("altered_index", fault.index());
                    json.writeStringField("altered_entry", fault.entry());
                    json.writeStringField("difference", fault.difference());
                }
                json.writeEndObject();
            });
        } else if (verification.fault().isPresent()) {
            Verification.Fault fault = verification.fault().get();
            environment
                    .out()
                    .println("ALTERED: entry %,d%s: %s."
                            .formatted(
                                    fault.index(),
                                    fault.entry().isEmpty() ? "" : " (" + fault.entry() + ")",
                                    fault.difference()));
            environment.out().println("%,d entries before it are as they were appended.".formatted(fault.index()));
        } else {
            environment.out().println("%,d entries, all as they were appended.".formatted(verification.entries()));
            verification.signers().forEach(signer -> environment.out().println("Signed by " + signer + "."));
        }
    }

    private SignedNote read(Path file) {
        Path resolved = environment.workingDirectory().resolve(file);
        try {
            return SignedNote.parse(Files.readString(resolved, StandardCharsets.UTF_8));
        } catch (InvalidInput malformed) {
            throw malformed.at(file.toString());
        } catch (IOException unreadable) {
            throw InvalidInput.of("The checkpoint cannot be read", file, "Check the path and its permissions.");
        }
    }

    private void write(SignedNote note, Path file) {
        try {
            Files.writeString(environment.workingDirectory().resolve(file), note.print(), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw InvalidInput.of("The checkpoint cannot be written", file, "Choose another place.");
        }
    }
}
