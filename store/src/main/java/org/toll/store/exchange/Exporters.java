package org.toll.store.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.ledger.AsOfView;

/** All exporters, by name. */
public final class Exporters {
    private static final List<Exporter> ALL =
            List.of(new ClaimsCsvWriter(), new LedgerJsonWriter(), new ClaimsParquetWriter());

    private Exporters() {}

    /** The formats, for {@code --help}. */
    public static List<Format> listFormats() {
        return ALL.stream().map(Exporter::format).toList();
    }

    /**
     * @param name of a format
     * @throws InvalidInput if there is no format of this name
     */
    public static Exporter ofFormat(String name) {
        List<String> names =
                ALL.stream().map(exporter -> exporter.format().name()).toList();
        return ALL.stream()
                .filter(exporter -> exporter.format().name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> InvalidInput.of("Unknown format", name, "Use one of " + String.join(", ", names) + "."));
    }

    /**
     * Writes a file whole or not at all: a failure leaves what was there before.
     *
     * @throws IOException if the file cannot be written
     */
    public static void writeFile(Exporter exporter, AsOfView view, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, ".toll-", ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                exporter.write(view, stream);
            }
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
