package org.toll.store.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.toll.people.LiveLinkage;
import org.toll.people.cluster.Arrival;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.draw.Incidence;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;

/**
 * The results of linking new records to an earlier run. Everything is written beside the folder's files first and then moved
 * into place, so that a run that is killed leaves the earlier results as they were.
 */
public final class ArrivalFiles {
    private ArrivalFiles() {}

    /** Something written into a folder. */
    @FunctionalInterface
    public interface Writing {
        void into(Path folder) throws IOException;
    }

    /**
     * Writes {@code people}, {@code overlap.csv}, {@code new-records}, {@code new-pairs}, {@code rejected.csv} and the model.
     *
     * @param folder made if it is not there
     * @param also what else belongs to the results
     */
    public static void write(
            Path folder, LinkedInputs inputs, RecordFiles files, LiveLinkage live, List<Arrival> arrivals, Writing also)
            throws IOException {
        Files.createDirectories(folder);
        Path next = Files.createTempDirectory(folder, ".next-");
        try {
            LinkageFiles results = LinkageFiles.in(next, inputs.format());
            RecordTable table = live.table();
            Clustering clustering = live.clustering();
            results.writePeople(table, clustering);
            results.writePairs(table, live.pairs());
            String extension = "." + inputs.format().extension();
            Files.move(next.resolve("pairs" + extension), next.resolve("new-pairs" + extension));
            writeArrivals(next, inputs.format(), table, clustering, arrivals);
            results.writeRejected(files.rejected());
            if (table.list().texts().size() > 1) {
                results.writeOverlap(Incidence.of(clustering, table.list()).overlaps());
            }
            ModelFile.write(next.resolve("model.yaml"), live.fitted().model());
            also.into(next);
            LinkedInputs.remove(folder);
            moveAll(next, folder);
            inputs.write(folder);
        } finally {
            deleteAll(next);
        }
    }

    private static void writeArrivals(
            Path folder, TableFormat format, RecordTable table, Clustering clustering, List<Arrival> arrivals)
            throws IOException {
        try (TableFile file = TableFile.create(
                folder,
                "new-records",
                format,
                List.of(
                        Field.text("list"),
                        Field.text("id"),
                        Field.text("outcome"),
                        Field.count("person"),
                        Field.number("probability")))) {
            for (Arrival arrival : arrivals) {
                RecordKey key = table.key(arrival.row());
                file.row(
                        key.list(),
                        key.id(),
                        arrival.outcome().name().toLowerCase(Locale.ROOT),
                        clustering.personOf(arrival.row()) + 1L,
                        ScoredPairs.probability(arrival.averageBits()));
            }
        }
    }

    private static void moveAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
