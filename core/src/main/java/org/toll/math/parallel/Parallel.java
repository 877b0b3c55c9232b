package org.toll.math.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs independent tasks on a given number of threads and returns their results in order. */
public final class Parallel {
    private Parallel() {}

    /**
     * @param threads 1 or more; with 1 everything runs on the caller's
     * @param task independent of the order in which it is called
     * @return one result for each input, in the order of inputs
     */
    public static <A, B> List<B> map(int threads, List<A> inputs, Function<A, B> task) {
        if (threads == 1 || inputs.size() <= 1) {
            return inputs.stream().map(task).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
        try {
            List<Future<B>> futures = new ArrayList<>();
            for (A input : inputs) {
                futures.add(pool.submit(() -> task.apply(input)));
            }
            List<B> results = new ArrayList<>();
            for (Future<B> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a chain stopped", failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while chains were running", interruption);
        } finally {
            pool.shutdownNow();
        }
    }
}
