package org.toll.math.fit;

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
    public Draws orThrow() {
        throw new NotConverged(findings);
    }
}
