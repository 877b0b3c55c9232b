package org.toll.store.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;

/**
 * Named lists as files: CSV, JSON (one array of objects, or one object a line) and Parquet.
 *
 * @param table all rows that could be read, file after file
 * @param notes what the user should know, in sentences
 * @param rejected rows that could not be read; nothing of them is in the table
 */
public record RecordFiles(RecordTable table, List<String> notes, List<RejectedRow> rejected) {
    public RecordFiles {
        notes = List.copyOf(notes);
        rejected = List.copyOf(rejected);
    }

    /**
     * Reads on the caller's thread.
     *
     * @param files one or more
     * @throws InvalidInput if a file is missing, of an unknown kind, empty or not of its kind, or no row could be read
     */
    public static RecordFiles read(List<Path> files, ReadingOptions options) {
        return read(files, options, Runnable::run);
    }

    /**
     * The same, with columns coded on so many threads while the caller's reads on.
     *
     * @param threads 1 or more; the result is the same
     */
    public static RecordFiles read(List<Path> files, ReadingOptions options, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return read(files, options, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private static RecordFiles read(List<Path> files, ReadingOptions options, Executor executor) {
        TableBuilder table = new TableBuilder();
        List<String> notes = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (!Files.isRegularFile(file)) {
                throw InvalidInput.of("There is no such file", file, "Check the path.");
            }
            try {
                readOne(file, name, new RecordSink(name, options, table, notes, rejected, executor));
            } catch (IOException unreadable) {
                throw InvalidInput.of("The file cannot be read", file, unreadable.getMessage() + ".");
            }
        }
        if (!rejected.isEmpty()) {
            notes.add(rejected.size() + " rows could not be read and are left out: "
                    + rejected.stream().limit(3).map(RejectedRow::toString).collect(Collectors.joining("; "))
                    + (rejected.size() > 3 ? "; ..." : "."));
        }
        if (!table.renamed().isEmpty()) {
            notes.add(table.renamed().size() + " rows use an id that their list used before; they are kept as "
                    + table.renamed().get(0) + (table.renamed().size() > 1 ? " and so on." : "."));
        }
        if (table.rows() == 0) {
            throw InvalidInput.of(
                    "No row could be read",
                    files.stream().map(Path::toString).collect(Collectors.joining(", ")),
                    rejected.isEmpty() ? "The files have a header only." : rejected.get(0) + ".");
        }
        return new RecordFiles(table.build(), notes, rejected);
    }

    private static void readOne(Path file, String name, RecordSink sink) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt")) {
            RecordCsv.read(file, sink);
        } else if (lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            RecordJson.read(file, sink);
        } else if (lower.endsWith(".parquet")) {
            RecordParquet.read(file, sink);
        } else {
            throw InvalidInput.of(
                    "The kind of file is told by its extension, and this one is unknown",
                    name,
                    "Use .csv, .tsv, .json, .jsonl or .parquet.");
        }
    }
}
