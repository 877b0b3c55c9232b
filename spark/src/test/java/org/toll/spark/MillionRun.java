package org.toll.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.spark.api.java.JavaSparkContext;
import org.toll.people.Engine;
import org.toll.people.Linkage;
import org.toll.people.LinkageRun;
import org.toll.people.record.RecordTable;

/**
 * Links invented lists here and on a cluster of two worker processes, compares bit by bit, and says how long each took. A
 * program, not a test: {@code docs/spark.md} has the command.
 */
final class MillionRun {
    private MillionRun() {}

    /** @param arguments number of people: 620,000 make a million records */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        RecordTable table = Lists.russian(1, Integer.parseInt(arguments[0]));
        System.out.printf("%,d records%n", table.size());
        LinkageRun local = timed("one process", table, Engine.LOCAL);
        System.out.printf(
                "%,d candidate pairs, %,d kept%n",
                local.blocking().pairs(), local.pairs().size());
        Path folder = Files.createTempDirectory("toll-spark");
        try (StandaloneCluster cluster = StandaloneCluster.start(folder, 2);
                JavaSparkContext spark = new JavaSparkContext(cluster.settings()
                        .set("spark.executor.memory", "1900m")
                        .set("spark.driver.maxResultSize", "0"))) {
            Same.require(local, timed("cluster", table, SparkEngine.on(spark)));
        }
        System.out.println("identical");
    }

    /** The part that the engine does is timed by itself: reading, learning and clustering are the same code. */
    private static LinkageRun timed(String name, RecordTable table, Engine engine) {
        long[] pairsNanos = new long[1];
        long start = System.nanoTime();
        LinkageRun run = Linkage.of(table)
                .withThreads(Runtime.getRuntime().availableProcessors())
                .withEngine((fitted, kernel, leastBits, progress) -> {
                    long before = System.nanoTime();
                    try {
                        return engine.run(fitted, kernel, leastBits, progress);
                    } finally {
                        pairsNanos[0] = System.nanoTime() - before;
                    }
                })
                .run();
        System.out.printf(
                "%s: %.1f s in all, of which pairs %.1f s%n",
                name, seconds(System.nanoTime() - start), seconds(pairsNanos[0]));
        return run;
    }

    private static double seconds(long nanos) {
        return Duration.ofNanos(nanos).toMillis() / 1000.0;
    }
}
