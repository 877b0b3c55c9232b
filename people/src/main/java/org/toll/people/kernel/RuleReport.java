package org.toll.people.kernel;

/**
 * What one blocking rule did.
 *
 * @param rule its name
 * @param pairs that it makes, those of earlier rules included; with branched keys a pair counts for each branch in common
 * @param newPairs that no earlier rule makes
 * @param largestBlock records of its largest block, before any refinement
 * @param refinedBlocks blocks above the limit that were split by further keys
 * @param skippedRecords records in blocks above the limit that no key of the plan splits; their pairs with each other are not
 *     made by this rule
 */
public record RuleReport(
        String rule, long pairs, long newPairs, int largestBlock, int refinedBlocks, int skippedRecords) {}
