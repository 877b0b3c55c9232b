package org.toll.people.kernel;

/**
 * Scores blocks away from the kernel that made them, whole or cut into parts, and keeps what it finds. For one thread.
 *
 * <p>A block of parts A, B, C is scored when A, B and C each and A-B, A-C and B-C have been taken, anywhere, in any order.
 */
public final class BlockScoring {
    private final BlockScorer scorer;
    private final float leastBits;
    private final PairChunks found = new PairChunks();
    private final long[] newPairs;

    /**
     * @param plan of which the attributes may be without records
     * @param rules how many the whole plan has
     * @param leastBits least weight of a pair that is kept
     */
    public BlockScoring(ScoringPlan plan, int rules, float leastBits) {
        this.scorer = BlockScorer.of(plan);
        this.leastBits = leastBits;
        this.newPairs = new long[rules];
    }

    /** Takes each member with all later ones. */
    public void take(Block block) {
        newPairs[block.rule()] += scorer.score(block, leastBits, found);
    }

    /** Takes the members before a position with those from it on: one part of a block with another. */
    public void takeAcross(Block block, int split) {
        newPairs[block.rule()] += scorer.scoreAcross(block, split, leastBits, found);
    }

    /** All that was found; afterwards this object is spent. */
    public FoundPairs found() {
        return found.emptied(newPairs);
    }
}
