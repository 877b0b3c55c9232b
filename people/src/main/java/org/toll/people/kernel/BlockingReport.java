package org.toll.people.kernel;

import java.util.List;

/**
 * What the blocking rules of a plan did.
 *
 * @param rules in the order of the plan
 * @param recordsInNoBlock records that met no other by any rule
 */
public record BlockingReport(List<RuleReport> rules, int recordsInNoBlock) {
    public BlockingReport {
        rules = List.copyOf(rules);
    }

    /** Distinct candidate pairs. */
    public long pairs() {
        return rules.stream().mapToLong(RuleReport::newPairs).sum();
    }
}
