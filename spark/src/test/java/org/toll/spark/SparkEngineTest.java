package org.toll.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.people.Linkage;
import org.toll.people.LinkageRun;
import org.toll.people.model.Key;
import org.toll.people.model.KeyPart;
import org.toll.people.model.LinkageModel;
import org.toll.people.model.Rule;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;

/** What comes back from two worker processes is what one process finds. */
class SparkEngineTest {
    private static final int WORKERS = 2;

    @TempDir
    private static Path folder = Path.of("unset");

    private static @Nullable StandaloneCluster cluster;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        cluster = StandaloneCluster.start(folder.resolve("spark"), WORKERS);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void generated_lists_give_the_same_pairs_weights_and_people() throws IOException {
        RecordTable table = Lists.russian(7, 4_000);
        Linkage linkage = Linkage.of(table).withThreads(2);
        LinkageRun local = linkage.run();
        try (JavaSparkContext spark = connect()) {
            LinkageRun spread = linkage.withEngine(SparkEngine.on(spark)).run();

            Same.require(local, spread);
            assertThat(spread.pairs().size()).isGreaterThan(1_000);
            assertThat(spread.fitted().orElseThrow().model())
                    .isEqualTo(local.fitted().orElseThrow().model());
        }
    }

    @Test
    void a_block_of_thousands_is_cut_into_tiles_and_its_pairs_are_the_same() throws IOException {
        Linkage linkage = oneLargeBlock(3_000);
        LinkageRun local = linkage.run();
        assertThat(local.blocking().rules().get(0).largestBlock()).isEqualTo(3_000);
        assertThat(local.blocking().rules().get(0).newPairs()).isEqualTo(3_000L * 2_999 / 2);
        Set<String> executors = ConcurrentHashMap.newKeySet();
        try (JavaSparkContext spark = connect()) {
            spark.sc().addSparkListener(new SparkListener() {
                @Override
                public void onTaskEnd(SparkListenerTaskEnd task) {
                    if (task.taskType().equals("ResultTask")) {
                        executors.add(task.taskInfo().executorId());
                    }
                }
            });
            Same.require(local, linkage.withEngine(SparkEngine.on(spark)).run());
        }
        assertThat(executors).as("who weighed pairs of the one block").hasSize(WORKERS);
    }

    @Test
    void an_executor_that_dies_changes_nothing() throws IOException {
        Linkage linkage = oneLargeBlock(4_500);
        LinkageRun local = linkage.run();
        AtomicBoolean isFirst = new AtomicBoolean(true);
        CompletableFuture<ProcessHandle> killed = new CompletableFuture<>();
        try (JavaSparkContext spark = connect()) {
            spark.sc().addSparkListener(new SparkListener() {
                @Override
                public void onTaskEnd(SparkListenerTaskEnd task) {
                    if (isFirst.getAndSet(false)) {
                        killed.complete(running().killAnExecutor());
                    }
                }
            });
            Same.require(local, linkage.withEngine(SparkEngine.on(spark)).run());
        }
        assertThat(killed).isCompletedWithValueMatching(executor -> !executor.isAlive(), "dead");
    }

    @Test
    void the_program_writes_the_files_of_one_process() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, csv(Lists.russian(3, 500)));
        Path out = folder.resolve("linked");
        System.setProperty("spark.master", running().master());
        System.setProperty("spark.jars", running().jarsOfProject());
        System.setProperty("spark.driver.host", "127.0.0.1");
        try {
            assertThat(SparkLink.run(list.toString(), "--out", out.toString(), "--seed", "5"))
                    .isZero();
        } finally {
            List.of("spark.master", "spark.jars", "spark.driver.host").forEach(System::clearProperty);
        }
        assertThat(out.resolve("people.csv")).exists();
        assertThat(Files.readString(out.resolve("model.yaml"))).contains("seed: 5");
    }

    private static JavaSparkContext connect() throws IOException {
        return new JavaSparkContext(running().settings().set("spark.executor.memory", "600m"));
    }

    private static StandaloneCluster running() {
        if (cluster == null) {
            throw new IllegalStateException("the cluster was not started");
        }
        return cluster;
    }

    /** Records that all share a surname, by which alone they are blocked. */
    private static Linkage oneLargeBlock(int records) {
        TableBuilder builder = new TableBuilder();
        for (int row = 0; row < records; row++) {
            builder.startRow("list", Integer.toString(row));
            builder.cell("surname", row % 500 == 0 ? "Petrova" : "Petrov");
            builder.cell(
                    "given_name",
                    List.of("Ivan", "Pavel", "Oleg", "Anton", "Egor").get(row % 5));
            builder.cell("birth_date", "%d-%02d-%02d".formatted(1970 + row % 31, 1 + row % 11, 1 + row % 23));
        }
        RecordTable table = builder.build();
        LinkageModel usual = Linkage.of(table).run().fitted().orElseThrow().model();
        String given = usual.fields().stream()
                .map(field -> field.name())
                .filter(name -> name.contains("birth"))
                .findFirst()
                .orElseThrow();
        String surname = usual.fields().stream()
                .map(field -> field.name())
                .filter(name -> name.contains("surname"))
                .findFirst()
                .orElseThrow();
        return Linkage.of(table)
                .withModel(new LinkageModel(
                        usual.fields(),
                        usual.comparisons(),
                        usual.corrections(),
                        List.of(
                                new Rule(List.of(Key.of(surname, KeyPart.BEGINNING))),
                                new Rule(List.of(Key.of(given, KeyPart.YEAR)))),
                        usual.decision()));
    }

    private static String csv(RecordTable table) {
        StringBuilder text = new StringBuilder("list,id");
        table.columns().forEach(column -> text.append(',').append(column.name()));
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            text.append('\n')
                    .append(table.key(row).list())
                    .append(',')
                    .append(table.key(row).id());
            table.columns()
                    .forEach(column -> text.append(",\"")
                            .append(column.textAt(at).orElse(""))
                            .append('"'));
        }
        return text.append('\n').toString();
    }
}
