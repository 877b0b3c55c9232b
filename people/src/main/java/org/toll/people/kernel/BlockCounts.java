package org.toll.people.kernel;

/**
 * What became of the blocks of one rule.
 *
 * @param pairs within the blocks that are used
 * @param largestBlock records of the largest block as the rule makes it
 * @param refinedBlocks blocks above the limit that other keys could split
 * @param skippedRecords places of records in blocks above the limit that nothing could split
 */
record BlockCounts(long pairs, int largestBlock, int refinedBlocks, int skippedRecords) {}
