package org.toll.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.toll.app.Environment;
import org.toll.store.Ledger;
import org.toll.store.LedgerException;
import org.toll.store.Ledgers;
import org.toll.store.bundled.BundledLedger;

/** Opens the ledger that a command works on; makes the bundled one when it is first asked for, or when its data have changed. */
final class LedgerAccess {
    private static final String BUNDLED = "bundled-";
    private static final String SUFFIX = ".duckdb";

    private final Environment environment;

    LedgerAccess(Environment environment) {
        this.environment = environment;
    }

    /**
     * @throws LedgerException if it is not there, is being written, or cannot be made
     */
    Ledger read(LedgerOption option) {
        return Ledgers.openForReading(option.place().map(this::resolved).orElseGet(this::bundled));
    }

    /**
     * @param place a file or database address; made if it is not there
     * @throws LedgerException if somebody else holds it, or it cannot be written
     */
    Ledger write(String place) {
        String resolved = resolved(place);
        if (isServer(resolved)) {
            return Ledgers.openForWriting(resolved, environment.home(), environment.clock());
        }
        return Ledgers.openForWriting(Path.of(resolved), environment.clock());
    }

    boolean exists(String place) {
        return Ledgers.exists(resolved(place));
    }

    private static boolean isServer(String place) {
        return place.startsWith("jdbc:");
    }

    private String resolved(String place) {
        return isServer(place)
                ? place
                : environment.workingDirectory().resolve(place).toString();
    }

    private String bundled() {
        String name = BUNDLED + TollCommand.version() + "-" + BundledLedger.fingerprint() + SUFFIX;
        Path file = environment.home().resolve(name);
        if (!Files.exists(file)) {
            make(file);
        }
        return file.toString();
    }

    /** Made aside and moved into place whole, so that a second process, or a kill, never meets half of it. */
    private void make(Path file) {
        try {
            Files.createDirectories(environment.home());
            Path workshop = Files.createTempDirectory(environment.home(), "making-");
            Path made = workshop.resolve(file.getFileName());
            try (Ledger ledger = Ledgers.openForWriting(made, environment.clock())) {
                ledger.append(BundledLedger.records().iterator());
            }
            moveContent(workshop, environment.home());
            dropOthers(file);
        } catch (IOException | UncheckedIOException unwritable) {
            throw new LedgerException(
                    "The bundled ledger cannot be made in %s: %s. Set TOLL_HOME to a folder that can be written."
                            .formatted(environment.home(), unwritable.getMessage()),
                    unwritable);
        }
    }

    private static void moveContent(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(from)) {
            for (Path file : content) {
                Path target = to.resolve(file.getFileName());
                try {
                    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
                } catch (AtomicMoveNotSupportedException acrossDisks) {
                    Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.delete(from);
    }

    /** The bundled ledger of an earlier version is made of that version's data alone: nobody's work is lost with it. */
    private void dropOthers(Path kept) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(environment.home(), BUNDLED + "*")) {
            for (Path file : files) {
                if (!String.valueOf(file.getFileName()).startsWith(String.valueOf(kept.getFileName()))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
