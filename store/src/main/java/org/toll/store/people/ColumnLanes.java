package org.toll.store.people;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Work on the columns of a file, batch after batch: within a column in the order of the batches, different columns at the same
 * time. A column comes out the same for any number of threads.
 */
final class ColumnLanes {
    /** Batches under way; beyond them reading waits. */
    private static final int MOST_BATCHES = 4;

    private final Executor executor;
    private final CompletableFuture<?>[] lanes;
    private final Deque<Running> running = new ArrayDeque<>();

    ColumnLanes(Executor executor, int lanes) {
        this.executor = executor;
        this.lanes = new CompletableFuture<?>[lanes];
        Arrays.fill(this.lanes, CompletableFuture.completedFuture(null));
    }

    private record Running(RowBatch batch, CompletableFuture<?> end) {}

    /**
     * Starts work on a batch.
     *
     * @param work for each lane
     * @return an earlier batch whose work is done, emptied; nothing while few are under way
     */
    Optional<RowBatch> start(RowBatch batch, List<Runnable> work) {
        for (int lane = 0; lane < lanes.length; lane++) {
            lanes[lane] = lanes[lane].thenRunAsync(work.get(lane), executor);
        }
        running.add(new Running(batch, CompletableFuture.allOf(lanes)));
        return running.size() < MOST_BATCHES ? Optional.empty() : Optional.of(finishOldest());
    }

    /** Waits for all that was started. */
    void finish() {
        while (!running.isEmpty()) {
            finishOldest();
        }
    }

    private RowBatch finishOldest() {
        Running oldest = running.remove();
        try {
            oldest.end().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
        oldest.batch().clear();
        return oldest.batch();
    }
}
