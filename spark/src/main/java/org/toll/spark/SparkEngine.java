package org.toll.spark;

import java.util.Collections;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.toll.people.Engine;
import org.toll.people.kernel.FoundPairs;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.KernelRun;
import org.toll.people.kernel.Progress;
import org.toll.people.model.FittedModel;
import org.toll.people.model.TravellingPlan;

/**
 * Weighs pairs on a Spark cluster. Records travel as numbers, once for each rule; blocks are put together again by the
 * executors and scored by the kernel's own scorer; pairs of at least the least weight come back. The result is that of one
 * process, bit for bit, whatever the cluster, and if executors fail on the way.
 *
 * <pre>{@code
 * LinkageRun run = Linkage.of(table).withEngine(SparkEngine.on(context)).run();
 * }</pre>
 *
 * <p><b>When to use something else.</b> Where records and kept pairs fit one process and weighing takes minutes, the process
 * alone is faster: an executor first makes comparators of all distinct values again. See docs/decisions/0110.
 */
public final class SparkEngine implements Engine {
    private final JavaSparkContext spark;

    private SparkEngine(JavaSparkContext spark) {
        this.spark = spark;
    }

    /** @param spark stays open; its executors need the classes of this jar */
    public static SparkEngine on(JavaSparkContext spark) {
        return new SparkEngine(spark);
    }

    @Override
    public KernelRun run(FittedModel fitted, Kernel kernel, float leastBits, Progress progress) {
        Tiling tiling = Tiling.of(kernel, fitted.plan().rules().size(), Math.max(1, spark.defaultParallelism()));
        if (tiling.shares() == 0) {
            return kernel.together(Collections.emptyIterator());
        }
        progress.pairs(0, tiling.pairs());
        KernelRun run = kernel.together(
                found(fitted, tiling, Slice.of(kernel, fitted.plan().records()), leastBits)
                        .iterator());
        progress.pairs(tiling.pairs(), tiling.pairs());
        return run;
    }

    private List<FoundPairs> found(FittedModel fitted, Tiling tiling, List<Slice> slices, float leastBits) {
        Broadcast<Tiling> tilings = spark.broadcast(tiling);
        Broadcast<ExecutorPlan> plans = spark.broadcast(new ExecutorPlan(TravellingPlan.of(fitted)));
        try {
            JavaRDD<FoundPairs> found = spark.parallelize(slices, slices.size())
                    .flatMapToPair(slice -> Parcel.pack(slice, tilings.value()))
                    // Keys are numbers of shares: each share becomes a partition of its own.
                    .groupByKey(new HashPartitioner(tiling.shares()))
                    .values()
                    .map(parcels -> ShareScoring.score(parcels, tilings.value(), plans.value(), leastBits));
            return found.collect();
        } finally {
            tilings.destroy();
            plans.destroy();
        }
    }
}
