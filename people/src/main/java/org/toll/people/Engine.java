package org.toll.people;

import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.KernelRun;
import org.toll.people.kernel.Progress;
import org.toll.people.model.FittedModel;

/** Weighs the candidate pairs of a linkage: in this process, or on a cluster. All engines give the same bits. */
@FunctionalInterface
public interface Engine {
    /** On the threads of this process. */
    Engine LOCAL = (fitted, kernel, leastBits, progress) -> kernel.run(leastBits, progress);

    /**
     * @param fitted the model, for a process that has to make comparators of its own
     * @param kernel of its plan, with all blocks
     * @param leastBits least weight of a pair that is kept
     * @param progress told from time to time
     */
    KernelRun run(FittedModel fitted, Kernel kernel, float leastBits, Progress progress);
}
