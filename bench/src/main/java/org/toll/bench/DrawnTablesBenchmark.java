package org.toll.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.toll.base.Count;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.linkage.LinkageMixture;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

/** Uncertain links: 1,000 drawn tables of five lists through the average of all families. To beat: 60 s on two cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class DrawnTablesBenchmark {
    private static final int TABLES = 1000;
    private static final long PERSONS = 3000;
    private static final double[] INCLUSION = {.30, .25, .20, .15, .10};

    private final List<CaptureTable> tables = tables();

    private static List<CaptureTable> tables() {
        double[] patterns = new double[1 << INCLUSION.length];
        for (int pattern = 0; pattern < patterns.length; pattern++) {
            patterns[pattern] = 1;
            for (int j = 0; j < INCLUSION.length; j++) {
                patterns[pattern] *= ((pattern >>> j) & 1) == 1 ? INCLUSION[j] : 1 - INCLUSION[j];
            }
        }
        Draws draws = Draws.of(RandomStream.ofSeed(1));
        List<CaptureTable> tables = new ArrayList<>();
        for (int t = 0; t < TABLES; t++) {
            long[] counts = draws.multinomial(PERSONS, patterns);
            SortedMap<Long, Count> cells = new TreeMap<>();
            for (int pattern = 1; pattern < counts.length; pattern++) {
                cells.put((long) pattern, Count.ofPersons(counts[pattern]));
            }
            tables.add(CaptureTable.of(List.of("A", "B", "C", "D", "E"), cells));
        }
        return tables;
    }

    @Benchmark
    public LinkageMixture drawnTables() {
        return LinkageMixture.of(tables, LinkageMixture.FOR_ONE_OF_MANY, RandomStream.ofSeed(1));
    }
}
