package org.toll.math.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * A run that was not made, because the model is wrong before any draw.
 *
 * @param findings why, at least one
 */
public record Failed(List<Finding> findings, RunStatistics statistics) implements Fit {
    public Failed {
        findings = List.copyOf(findings);
    }

    @Override
    public Fit because(List<Finding> causes) {
        List<Finding> all = new ArrayList<>(causes);
        all.addAll(findings);
        return new Failed(all, statistics);
    }

    @Override
    public Draws orThrow() {
        throw new NotConverged(findings);
    }
}
