package org.toll.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DuckDB's error texts, told to somebody who wants to go on working. */
final class DuckDbFailure {
    private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");
    private static final List<String> DAMAGED = List.of(
            "corrupt",
            "checksum",
            "serialization error",
            "failed to deserialize",
            "invalidated because of a previous fatal error",
            "could not read enough bytes",
            "internal error",
            "wal file");

    private DuckDbFailure() {}

    static LedgerException explain(Path file, SQLException failure) {
        String raw = String.valueOf(failure.getMessage());
        String text = raw.toLowerCase(Locale.ROOT);
        if (text.contains("could not set lock") || text.contains("conflicting lock")) {
            return new LedgerException(
                    "The ledger " + file + " is in use by " + holder(raw)
                            + ". One process may write, or several may read. Wait until it has finished, or end it.",
                    failure);
        } else if (text.contains("different configuration")) {
            return new LedgerException(
                    "The ledger " + file + " is already open in this process in another mode. Close it there first.",
                    failure);
        } else if (text.contains("no space left") || text.contains("file too large") || text.contains("quota")) {
            return new LedgerException(
                    "The disk is full: " + file + " cannot grow. Nothing was added. Free some space and try again.",
                    failure);
        } else if (text.contains("permission denied") || text.contains("read-only file system")) {
            return new LedgerException(
                    "No permission to open or write " + file + ". Check the rights of the file and its folder.",
                    failure);
        } else if (text.contains("not a valid duckdb database") || text.contains("is not a duckdb database")) {
            return new LedgerException(
                    file + " is not a ledger. Give the path of a file that toll import made.", failure);
        } else if (text.contains("newer version of duckdb") || text.contains("storage version")) {
            return new LedgerException(
                    "The ledger " + file + " was written by a newer Toll. Update this one.", failure);
        } else if (DAMAGED.stream().anyMatch(text::contains)) {
            return new DamagedLedger(
                    "The ledger file " + file + " is damaged: " + firstLine(raw)
                            + ". Restore it from a backup, or import its sources again into a new one.",
                    failure);
        }
        return new LedgerException("The ledger " + file + " cannot be used: " + firstLine(raw) + ".", failure);
    }

    private static String holder(String raw) {
        Matcher pid = HOLDER.matcher(raw);
        return pid.find() ? "process " + pid.group(1) : "another process";
    }

    private static String firstLine(String raw) {
        String line = raw.lines().findFirst().orElse(raw).strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
