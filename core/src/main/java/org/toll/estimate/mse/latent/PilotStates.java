package org.toll.estimate.mse.latent;

import java.util.ArrayList;
import java.util.List;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

/**
 * Draws from the posterior of one table, from which chains for similar tables start: they then need a short warm-up instead of a
 * long one from nowhere. Each chain picks its own draw, so that chains do not follow from each other.
 */
public final class PilotStates {
    private static final int RUNS = 4;
    private static final int WARM_UP = 3000;
    private static final int STATES_OF_A_RUN = 50;
    private static final int SWEEPS_BETWEEN = 60;

    private final ClassPriors priors;
    private final List<String> lists;
    private final List<ClassState> states;

    private PilotStates(ClassPriors priors, List<String> lists, List<ClassState> states) {
        this.priors = priors;
        this.lists = lists;
        this.states = states;
    }

    /**
     * @param typical 3 lists or more, all of which hold somebody
     */
    public static PilotStates of(CaptureTable typical, ClassPriors priors, RandomStream stream) {
        List<ClassState> states = new ArrayList<>();
        for (int r = 0; r < RUNS; r++) {
            TemperedRun run = TemperedRun.scattered(typical, priors, 1, 1, stream.child(r));
            run.warmUp(WARM_UP);
            for (int kept = 0; kept < STATES_OF_A_RUN; kept++) {
                for (int s = 0; s < SWEEPS_BETWEEN; s++) {
                    run.step();
                }
                states.add(run.everybody().state().copy());
            }
        }
        return new PilotStates(priors, typical.lists(), List.copyOf(states));
    }

    /** Whether chains of a table can start here: the same model of the same lists. */
    boolean fits(CaptureTable table, ClassPriors other) {
        return lists.equals(table.lists()) && priors.equals(other);
    }

    ClassState pick(Draws draws) {
        return states.get(draws.index(states.size())).copy();
    }
}
