package org.toll.people.kernel;

import java.util.List;
import org.toll.people.compare.Attribute;

/** Finds the agreement pattern of each pair of a block. For one thread. */
final class PatternReader implements BlockTask {
    private static final int TILE = 1024;

    private final int[] levels;
    private final LevelFinder[] finders;
    private final PairSample sample;
    private final PatternCounts counts = new PatternCounts();
    private final int[] taken = new int[TILE];
    private final long[] patterns = new long[TILE];

    PatternReader(List<Weights> weights, PairSample sample) {
        this.levels = AgreementPatterns.levelsOf(weights);
        this.finders = LevelFinder.inOrder(weights, true);
        this.sample = sample;
    }

    /** Counts the pairs of the members between two positions with all later ones. */
    @Override
    public void take(Block block, int from, int to) {
        for (int member = block.begin() + from; member < block.begin() + to; member++) {
            for (int start = member + 1; start < block.end(); start += TILE) {
                int end = Math.min(block.end(), start + TILE);
                int count = take(block, member, start, end);
                for (LevelFinder finder : finders) {
                    extend(finder, block.records().codes()[finder.comparison()], member, count);
                }
                for (int i = 0; i < count; i++) {
                    counts.add(patterns[i]);
                }
            }
        }
    }

    PatternCounts counts() {
        return counts;
    }

    private int take(Block block, int member, int start, int end) {
        BlockIds own = block.records().ids().get(block.rule());
        int[] rows = block.records().rows();
        int count = 0;
        for (int other = start; other < end; other++) {
            if (sample.takes(rows[member], rows[other])
                    && (!own.hasMany() || own.firstShared(member, other) == block.number())) {
                patterns[count] = 0;
                taken[count++] = other;
            }
        }
        return count;
    }

    private void extend(LevelFinder finder, int[] codes, int member, int count) {
        int radix = levels[finder.comparison()] + 1;
        for (int i = 0; i < count; i++) {
            patterns[i] = patterns[i] * radix + 1 + level(finder, codes[member], codes[taken[i]]);
        }
    }

    private static int level(LevelFinder finder, int first, int second) {
        if (first == Attribute.MISSING || second == Attribute.MISSING) {
            return Attribute.MISSING;
        }
        return first == second ? 0 : finder.level(first, second);
    }
}
