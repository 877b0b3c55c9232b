package org.toll.people.kernel;

/** Scores blocks and keeps the pairs. For one thread. */
final class ScoringTask implements BlockTask {
    private final BlockScorer scorer;
    private final float leastBits;
    private final PairChunks found = new PairChunks();
    private final long[] newPairs;

    ScoringTask(BlockScorer scorer, int rules, float leastBits) {
        this.scorer = scorer;
        this.leastBits = leastBits;
        this.newPairs = new long[rules];
    }

    @Override
    public void take(Block block, int fromMember, int toMember) {
        newPairs[block.rule()] += scorer.score(block, fromMember, toMember, leastBits, found);
    }

    PairChunks found() {
        return found;
    }

    long newPairs(int rule) {
        return newPairs[rule];
    }
}
