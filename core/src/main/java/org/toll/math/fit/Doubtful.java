package org.toll.math.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.toll.math.InvalidArgument;

/** A fit that has something against itself. The draws come out only with an acknowledgement, which then travels with them. */
public final class Doubtful implements Fit {
    private final Draws draws;
    private final List<Finding> findings;
    private final RunStatistics statistics;

    Doubtful(Draws draws, List<Finding> findings, RunStatistics statistics) {
        this.draws = draws;
        this.findings = List.copyOf(findings);
        this.statistics = statistics;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public RunStatistics statistics() {
        return statistics;
    }

    @Override
    public Fit because(List<Finding> causes) {
        return Verdict.fit(draws, causes, findings, statistics);
    }

    @Override
    public Draws orThrow() {
        throw new NotConverged(findings);
    }

    /**
     * The draws all the same.
     *
     * @param why the numbers may be read in spite of the findings; a sentence that will stand in {@link Draws#caveats}
     */
    public Draws acknowledge(String why) {
        if (why.isBlank()) {
            throw InvalidArgument.of("An acknowledgement needs a reason", why, "Say why the draws may be read.");
        }
        List<String> caveats = new ArrayList<>();
        caveats.add("Read although not converged: " + why);
        findings.forEach(finding -> caveats.add(finding.toString()));
        return draws.withCaveats(caveats);
    }

    @Override
    public String toString() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("; ", "Doubtful[", "]"));
    }
}
