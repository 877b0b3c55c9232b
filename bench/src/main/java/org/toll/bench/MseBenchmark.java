package org.toll.bench;

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
import org.toll.estimate.mse.graph.GraphAveraging;
import org.toll.estimate.mse.graph.GraphOptions;
import org.toll.estimate.mse.graph.GraphResult;
import org.toll.estimate.mse.latent.ClassPriors;
import org.toll.estimate.mse.latent.LatentClassResult;
import org.toll.estimate.mse.latent.LatentClasses;
import org.toll.estimate.mse.latent.SamplingPlan;
import org.toll.estimate.mse.loglinear.SparseOverlaps;
import org.toll.estimate.mse.loglinear.SparseResult;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

/** Multiple systems estimation on Kosovo: 40,000 plain sweeps, a converged tempered run, graphs, and 1,000 resamples. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class MseBenchmark {
    private static final SamplingPlan PLAIN = new SamplingPlan(2, 1, 1, 8, 20_000, 20_000, 1, 1, 1.01, 10);
    private static final long[] KOSOVO = {1131, 845, 177, 936, 228, 217, 181, 306, 106, 31, 18, 123, 42, 32, 27};

    private final CaptureTable table = kosovo();

    private static CaptureTable kosovo() {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int i = 0; i < KOSOVO.length; i++) {
            cells.put(i + 1L, Count.ofPersons(KOSOVO[i]));
        }
        return CaptureTable.of(List.of("EXH", "ABA", "OSCE", "HRW"), cells);
    }

    /** Two chains of 20,000 sweeps, on as many cores as there are. */
    @Benchmark
    public LatentClassResult plainSweeps() {
        return LatentClasses.estimate(table, ClassPriors.USUAL, PLAIN, RandomStream.ofSeed(1));
    }

    @Benchmark
    public LatentClassResult untilConverged() {
        return LatentClasses.estimate(table, ClassPriors.USUAL, SamplingPlan.UNTIL_CONVERGED, RandomStream.ofSeed(1));
    }

    @Benchmark
    public GraphResult graphs() {
        return GraphAveraging.estimate(table, GraphOptions.USUAL);
    }

    @Benchmark
    public SparseResult resamples() {
        return SparseOverlaps.estimate(
                table, SparseOverlaps.THRESHOLD, SparseOverlaps.RESAMPLES, RandomStream.ofSeed(1));
    }
}
