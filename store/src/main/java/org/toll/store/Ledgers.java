package org.toll.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Opens ledgers. A location is the path of a file (DuckDB), or a {@code jdbc:postgresql:} address.
 *
 * <p>One process may write a file, or several may read it; PostgreSQL lets one write while others read.
 */
public final class Ledgers {
    private static final String POSTGRES = "jdbc:postgresql:";

    private Ledgers() {}

    /** Whether a ledger's file is there; true for every database address, which only opening can tell. */
    public static boolean exists(String location) {
        return location.startsWith(POSTGRES) || Files.exists(file(location));
    }

    /**
     * @param location file or address of a ledger that exists
     * @throws LedgerException if there is none, it is being written, or it is damaged
     */
    public static Ledger openForReading(String location) {
        if (!exists(location)) {
            throw new LedgerException("There is no ledger at " + location + ". Make one with toll import.");
        }
        Engine engine = location.startsWith(POSTGRES)
                ? PostgresEngine.openForReading(location)
                : DuckDbEngine.openForReading(file(location));
        return opened(engine, () -> Schema.check(engine), Optional.empty());
    }

    /**
     * Opens a ledger for writing, and makes it if it is not there.
     *
     * @param location file or address
     * @param keyFolder where the key that signs checkpoints lies, or is made; its file is named after the ledger. Beside a
     *     ledger's file is a good place
     * @param clock tells when entries are recorded
     * @throws LedgerException if somebody else holds it, or it cannot be written
     */
    public static Ledger openForWriting(String location, Path keyFolder, Clock clock) {
        boolean isServer = location.startsWith(POSTGRES);
        Path file = isServer ? Path.of(location.replaceFirst("\\?.*", "").replaceFirst(".*/", "")) : file(location);
        create(keyFolder);
        if (!isServer && !Files.exists(file)) {
            create(folderOf(file));
            createLedger(file);
        }
        Engine engine = isServer ? PostgresEngine.openForWriting(location) : DuckDbEngine.openForWriting(file);
        Path key = keyFolder.resolve(file.getFileName() + ".key");
        return opened(engine, () -> Schema.bringUpToDate(engine), Optional.of(new SqlLedger.Writing(key, clock)));
    }

    /** As {@link #openForWriting(String, Path, Clock)}, with the key beside the ledger's file. */
    public static Ledger openForWriting(Path file, Clock clock) {
        return openForWriting(file.toString(), folderOf(file), clock);
    }

    private static Ledger opened(Engine engine, Runnable prepare, Optional<SqlLedger.Writing> writing) {
        boolean isReady = false;
        try {
            prepare.run();
            isReady = true;
            return new SqlLedger(engine, writing);
        } finally {
            if (!isReady) {
                engine.close();
            }
        }
    }

    private static Path file(String location) {
        try {
            Path file = Path.of(location);
            if (Files.isDirectory(file)) {
                throw new LedgerException(file + " is a folder. Give the path of a ledger's file.");
            } else if (!location.isBlank() && location.indexOf(';') < 0) {
                return file;
            }
        } catch (InvalidPathException malformed) {
            throw new LedgerException("Not the path of a file: " + location + ". Give another one.", malformed);
        }
        throw new LedgerException("Not the path of a file: '" + location + "'. Give one without a semicolon.");
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new LedgerException("Not the path of a file: " + file + ". Give one inside a folder.");
        }
        return folder;
    }

    private static void createLedger(Path file) {
        try {
            DuckDbEngine.create(file);
        } catch (IOException failure) {
            throw new LedgerException(
                    "The ledger " + file + " cannot be made (" + failure + "). Check the rights of its folder.",
                    failure);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new LedgerException(
                    "The folder " + folder + " cannot be made (" + failure
                            + "). Give another one, or check its rights.",
                    failure);
        }
    }
}
