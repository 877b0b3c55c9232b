package org.toll.app.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOption {
    @Option(
            names = "--ledger",
            paramLabel = "PLACE",
            description = "A ledger file, or jdbc:postgresql://... Default: the bundled ledger, made on first use.")
    private @Nullable String place;

    Optional<String> place() {
        return Optional.ofNullable(place);
    }
}
