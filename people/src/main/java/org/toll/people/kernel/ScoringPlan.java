package org.toll.people.kernel;

import java.util.List;
import org.toll.base.InvalidInput;

/**
 * Everything that the kernel needs to find and weigh pairs: which pairs are candidates, and what each agreement is worth.
 *
 * @param comparisons one or more; their weights add up
 * @param rules one or more; a pair found by several belongs to the first
 * @param priorBits log2 of the odds that two records drawn at random are one person
 */
public record ScoringPlan(List<ScoredComparison> comparisons, List<BlockingRule> rules, float priorBits) {
    public ScoringPlan {
        comparisons = List.copyOf(comparisons);
        rules = List.copyOf(rules);
        if (comparisons.isEmpty() || rules.isEmpty()) {
            throw InvalidInput.of(
                    "A plan has comparisons and blocking rules",
                    comparisons.size() + " and " + rules.size(),
                    "Name at least one of each.");
        }
        int records = comparisons.get(0).attribute().records();
        comparisons.forEach(
                comparison -> requireRecords(records, comparison.attribute().records()));
        rules.forEach(rule -> rule.keys().forEach(key -> requireRecords(records, key.records())));
        rules.forEach(rule -> rule.branches()
                .forEach(key -> requireRecords(records, key.attribute().records())));
    }

    /** Number of records. */
    public int records() {
        return comparisons.get(0).attribute().records();
    }

    private static void requireRecords(int expected, int found) {
        if (expected != found) {
            throw InvalidInput.of("All attributes of a plan cover the same records: " + expected, found, "");
        }
    }
}
