package org.toll.math.fit;

import java.util.List;

/**
 * A fit in which nothing speaks against the draws.
 *
 * @param findings notes that do not touch the numbers
 */
public record Converged(Draws draws, List<Finding> findings, RunStatistics statistics) implements Fit {
    public Converged {
        findings = List.copyOf(findings);
    }

    @Override
    public Fit because(List<Finding> causes) {
        return Verdict.fit(draws, causes, findings, statistics);
    }

    @Override
    public Draws orThrow() {
        return draws;
    }
}
