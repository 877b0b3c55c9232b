package org.toll.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.model.TravellingPlan;

/** The plan as an executor has it: comparators are made once in each process, by the first task that needs them. */
final class ExecutorPlan implements Serializable {
    private static final long serialVersionUID = 1;

    private final TravellingPlan travelling;
    private transient @Nullable ScoringPlan bound;

    ExecutorPlan(TravellingPlan travelling) {
        this.travelling = travelling;
    }

    int rules() {
        return travelling.rules();
    }

    synchronized ScoringPlan bound() {
        ScoringPlan known = bound;
        if (known == null) {
            // Other tasks of this process wait for it, so their processors are free.
            known = travelling.bind(Runtime.getRuntime().availableProcessors());
            bound = known;
        }
        return known;
    }
}
