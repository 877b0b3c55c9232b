package org.toll.bench.people;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.toll.people.Linkage;
import org.toll.people.LiveLinkage;
import org.toll.people.cluster.Arrival.Outcome;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints;
import org.toll.people.model.LinkageModel;
import org.toll.people.record.RecordTable;
import org.toll.store.people.ModelFile;
import org.toll.store.people.ReadingOptions;
import org.toll.store.people.RecordFiles;

/**
 * New records against a large linkage, one by one: the time to prepare, the memory held, and median, 99th percentile and
 * longest time to find a record's candidates, weigh them and update its person. The last records of the file are the new ones.
 *
 * <pre>
 * java -Xmx3g -cp bench/target/bench.jar org.toll.bench.people.LiveLinkageRun people_latin.csv model.yaml [new]
 * </pre>
 *
 * The model has its probabilities, as {@code toll link} writes it.
 */
public final class LiveLinkageRun {
    private LiveLinkageRun() {}

    public static void main(String[] arguments) {
        RecordTable table = RecordFiles.read(List.of(Path.of(arguments[0])), ReadingOptions.DEFAULT)
                .table();
        LinkageModel model = ModelFile.read(Path.of(arguments[1]));
        int fresh = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        int old = table.size() - fresh;
        Clustering whole =
                Linkage.of(table).withModel(model).withThreads(2).run().clustering();
        Clustering earlier =
                Clustering.ofLabels(IntStream.range(0, old).map(whole::personOf).toArray());
        long heldBefore = held();
        long start = System.nanoTime();
        LiveLinkage live = LiveLinkage.of(table, model, earlier, Constraints.NONE, 2);
        System.out.printf(
                "%,d records; prepared in %.2f s, %,d MB beyond the table%n",
                old, (System.nanoTime() - start) / 1e9, (held() - heldBefore) >> 20);
        long[] nanos = new long[fresh];
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int record = 0; record < fresh; record++) {
            long before = System.nanoTime();
            outcomes.merge(live.next().outcome(), 1, Integer::sum);
            nanos[record] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%,d new records: median %.3f ms, 99 %% within %.3f ms, longest %.1f ms%n",
                fresh, nanos[fresh / 2] / 1e6, nanos[fresh * 99 / 100] / 1e6, nanos[fresh - 1] / 1e6);
        outcomes.forEach((outcome, records) -> System.out.println("  " + outcome + " " + records));
        System.out.println("people as by a whole run: " + live.clustering().equals(whole));
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
