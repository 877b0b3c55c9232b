package org.toll.store.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.toll.base.Count;
import org.toll.math.parallel.Parallel;
import org.toll.people.LinkageRun;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.draw.Incidence;
import org.toll.people.cluster.draw.OverlapTable;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;

/** The results of a linkage as files of one folder, in one format. */
public final class LinkageFiles {
    private final Path folder;
    private final TableFormat format;

    private LinkageFiles(Path folder, TableFormat format) {
        this.folder = folder;
        this.format = format;
    }

    /**
     * @param folder made if it is not there
     */
    public static LinkageFiles in(Path folder, TableFormat format) throws IOException {
        Files.createDirectories(folder);
        return new LinkageFiles(folder, format);
    }

    /**
     * Everything that a linkage says: people, pairs, overlap of lists, rejected rows, and the model as {@code model.yaml}.
     *
     * @param threads 1 or more; with two, people and pairs are written at the same time
     */
    public void write(RecordFiles files, LinkageRun run, int threads) throws IOException {
        LinkedInputs.remove(folder);
        List<Writing> large =
                List.of(() -> writePeople(run.table(), run.clustering()), () -> writePairs(run.table(), run.pairs()));
        try {
            Parallel.map(threads, large, Writing::done);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        writeRejected(files.rejected());
        if (run.table().list().texts().size() > 1) {
            writeOverlap(Incidence.of(run.clustering(), run.table().list()).overlaps());
        }
        if (run.fitted().isPresent()) {
            ModelFile.write(folder.resolve("model.yaml"), run.fitted().get().model());
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;

        private Writing done() {
            try {
                write();
                return this;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** {@code people}: for each record the person that it names, numbered in order of first appearance from 1. */
    public void writePeople(RecordTable table, Clustering clustering) throws IOException {
        int[] records = new int[clustering.people()];
        for (int row = 0; row < table.size(); row++) {
            records[clustering.personOf(row)]++;
        }
        try (TableFile file = TableFile.create(
                folder,
                "people",
                format,
                List.of(Field.text("list"), Field.text("id"), Field.count("person"), Field.count("records")))) {
            for (int row = 0; row < table.size(); row++) {
                RecordKey key = table.key(row);
                int person = clustering.personOf(row);
                file.row(key.list(), key.id(), person + 1L, (long) records[person]);
            }
        }
    }

    /** {@code pairs}: candidate pairs that were kept, with their weight. */
    public void writePairs(RecordTable table, ScoredPairs pairs) throws IOException {
        try (TableFile file = TableFile.create(
                folder,
                "pairs",
                format,
                List.of(
                        Field.text("list_1"),
                        Field.text("id_1"),
                        Field.text("list_2"),
                        Field.text("id_2"),
                        Field.number("weight_bits"),
                        Field.number("probability")))) {
            for (int pair = 0; pair < pairs.size(); pair++) {
                RecordKey first = table.key(pairs.first(pair));
                RecordKey second = table.key(pairs.second(pair));
                double bits = pairs.weightBits(pair);
                file.row(first.list(), first.id(), second.list(), second.id(), bits, ScoredPairs.probability(bits));
            }
        }
    }

    /** {@code overlap.csv}: people by lists, in the layout of {@code toll estimate mse}. */
    public void writeOverlap(OverlapTable overlaps) throws IOException {
        writeOverlap("overlap", overlaps);
    }

    /** {@code overlap-001.csv} and so on: one table for each drawn linkage, for {@code toll estimate mse overlap-*.csv}. */
    public void writeDrawnOverlaps(List<OverlapTable> drawn) throws IOException {
        for (int draw = 0; draw < drawn.size(); draw++) {
            writeOverlap("overlap-%03d".formatted(draw + 1), drawn.get(draw));
        }
    }

    private void writeOverlap(String name, OverlapTable overlaps) throws IOException {
        List<Field> fields = new ArrayList<>();
        overlaps.lists().forEach(list -> fields.add(Field.count(list)));
        fields.add(Field.count("count"));
        try (TableFile file = TableFile.create(folder, name, TableFormat.CSV, fields)) {
            for (Map.Entry<Long, Count> cell : overlaps.cells().entrySet()) {
                Object[] row = new Object[fields.size()];
                for (int list = 0; list < overlaps.lists().size(); list++) {
                    row[list] = cell.getKey() >> list & 1;
                }
                row[row.length - 1] = cell.getValue().value();
                file.row(row);
            }
        }
    }

    /** {@code rejected.csv}: rows that could not be read, as they were written; nothing if there are none. */
    public void writeRejected(List<RejectedRow> rejected) throws IOException {
        if (rejected.isEmpty()) {
            Files.deleteIfExists(folder.resolve("rejected.csv"));
            return;
        }
        try (TableFile file = TableFile.create(
                folder,
                "rejected",
                TableFormat.CSV,
                List.of(Field.text("file"), Field.count("line"), Field.text("reason"), Field.text("text")))) {
            for (RejectedRow row : rejected) {
                file.row(row.file(), row.line(), row.reason(), row.text());
            }
        }
    }
}
