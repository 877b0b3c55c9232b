package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.toll.people.compare.Attribute;

/**
 * Scores the pairs of one block: the heart of the kernel, here and in every process of a cluster.
 *
 * <p>For each record against all later ones of its block: leave out pairs that an earlier rule makes; bound the weight from
 * above by equality alone; drop what stays below the least weight; then ask comparators, those first that drop most, each time
 * dropping what has fallen below. Nothing is lost by it: weights of the pairs that remain are summed afresh in the order of the plan, so
 * their bits depend on the two records and the plan only.
 *
 * <p>Of the plan only comparators, weights, prior and the order of comparisons are used: attributes may be without records.
 * For one thread; each thread makes its own.
 */
public final class BlockScorer {
    /** Columns scored at a time: bounds and levels of so many stay in the nearest cache. */
    private static final int TILE = 1024;

    /** Sums of floats may end this far below the sum of their bounds, in bits. */
    private static final float ROUNDING_BITS = 0.01f;

    private final Weights[] weights;
    private final float priorBits;
    private final int priorUnits;
    private final LevelFinder[] finders;
    private final List<FinderOrder> orderOfRule = new ArrayList<>();
    private final int[] bounds = new int[TILE];
    private final int[] seen = new int[TILE];
    private final int[] candidates = new int[TILE];
    private final byte[][] levels;
    /** By how much the last comparison asked lowered the bounds of its candidates, all together. */
    private long fall;

    private BlockScorer(List<Weights> weights, float priorBits, boolean remembers) {
        this.weights = weights.toArray(Weights[]::new);
        this.priorBits = priorBits;
        this.priorUnits = Weights.unitsAbove(priorBits);
        this.levels = new byte[weights.size()][TILE];
        this.finders = LevelFinder.cheapFirst(weights, remembers);
    }

    /** A scorer of blocks of this plan. */
    public static BlockScorer of(ScoringPlan plan) {
        return of(plan.comparisons().stream().map(Weights::of).toList(), plan.priorBits());
    }

    static BlockScorer of(List<Weights> weights, float priorBits) {
        return new BlockScorer(weights, priorBits, true);
    }

    /** A scorer for one record against others, where no two values meet twice. */
    static BlockScorer ofOne(List<Weights> weights, float priorBits) {
        return new BlockScorer(weights, priorBits, false);
    }

    /**
     * Scores all pairs of a block which no earlier rule makes, and hands on those of at least {@code leastBits}.
     *
     * @return how many pairs no earlier rule makes
     */
    public long score(Block block, float leastBits, PairSink sink) {
        return score(block, 0, block.size(), leastBits, sink);
    }

    /** Scores the members before a position against those from it on. */
    long scoreAcross(Block block, int split, float leastBits, PairSink sink) {
        return score(block, 0, split, split, leastBits, sink);
    }

    /** Scores the members between two positions against all later ones. */
    long score(Block block, int from, int to, float leastBits, PairSink sink) {
        return score(block, from, to, 0, leastBits, sink);
    }

    private long score(Block block, int from, int to, int firstOther, float leastBits, PairSink sink) {
        long newPairs = 0;
        CodedRecords records = block.records();
        FinderOrder order = orderOf(block.rule());
        int leastUnits = (int) Math.floor(((double) leastBits - ROUNDING_BITS) * Weights.UNITS_PER_BIT);
        for (int member = block.begin() + from; member < block.begin() + to; member++) {
            for (int start = Math.max(member + 1, block.begin() + firstOther); start < block.end(); start += TILE) {
                int count = Math.min(TILE, block.end() - start);
                boolean someSeen = markSeen(block, member, start, count);
                bound(records, member, start, count);
                newPairs += someSeen ? unseen(count) : count;
                int left = someSeen ? collectUnseen(count, leastUnits) : collect(count, leastUnits);
                left = narrow(order, records, member, start, left, leastUnits);
                emit(records, member, start, left, leastBits, sink);
            }
        }
        return newPairs;
    }

    /** Marks the pairs that an earlier rule, or an earlier block of this rule, makes; false if there can be none. */
    private boolean markSeen(Block block, int member, int start, int count) {
        boolean some = false;
        for (int rule = 0; rule <= block.rule(); rule++) {
            BlockIds ids = block.records().ids().get(rule);
            boolean isOwn = rule == block.rule();
            if (ids.isNone(member) || (isOwn && !ids.hasMany())) {
                continue;
            }
            if (!some) {
                Arrays.fill(seen, 0, count, 0);
                some = true;
            }
            if (ids.hasMany()) {
                markShared(ids, isOwn ? block.number() : Integer.MAX_VALUE, member, start, count);
            } else {
                markEqual(ids.ids(), member, start, count);
            }
        }
        return some;
    }

    private void markEqual(int[] ids, int member, int start, int count) {
        int own = ids[member];
        for (int at = 0; at < count; at++) {
            int difference = ids[start + at] ^ own;
            seen[at] |= ~((difference | -difference) >> (Integer.SIZE - 1));
        }
    }

    private void markShared(BlockIds ids, int before, int member, int start, int count) {
        for (int at = 0; at < count; at++) {
            int shared = ids.firstShared(member, start + at);
            if (shared != BlockIds.NONE && shared < before) {
                seen[at] = -1;
            }
        }
    }

    /** The most that each pair can reach, from equality alone. Written without branches, so that the compiler vectorises it. */
    private void bound(CodedRecords records, int member, int start, int count) {
        Arrays.fill(bounds, 0, count, priorUnits);
        for (int k = 0; k < weights.length; k++) {
            int[] codes = records.codes()[k];
            int own = codes[member];
            if (own != Attribute.MISSING) {
                addBound(codes, own, start, count, weights[k].equalUnits(own), weights[k].differentUnits(own));
            }
        }
    }

    private void addBound(int[] codes, int own, int start, int count, int equal, int different) {
        for (int at = 0; at < count; at++) {
            int code = codes[start + at];
            int difference = code ^ own;
            int differs = (difference | -difference) >> (Integer.SIZE - 1);
            int isPresent = ~(code >> (Integer.SIZE - 1));
            bounds[at] += (equal & ~differs) | (different & differs & isPresent);
        }
    }

    private int unseen(int count) {
        int alreadySeen = 0;
        for (int at = 0; at < count; at++) {
            alreadySeen -= seen[at];
        }
        return count - alreadySeen;
    }

    private int collect(int count, int leastUnits) {
        int left = 0;
        for (int at = 0; at < count; at++) {
            candidates[left] = at;
            left += bounds[at] >= leastUnits ? 1 : 0;
        }
        return left;
    }

    private int collectUnseen(int count, int leastUnits) {
        int left = 0;
        for (int at = 0; at < count; at++) {
            candidates[left] = at;
            left += (bounds[at] >= leastUnits ? 1 : 0) & ~seen[at];
        }
        return left;
    }

    private FinderOrder orderOf(int rule) {
        while (orderOfRule.size() <= rule) {
            orderOfRule.add(new FinderOrder(finders));
        }
        return orderOfRule.get(rule);
    }

    private int narrow(FinderOrder order, CodedRecords records, int member, int start, int count, int leastUnits) {
        LevelFinder[] now = order.now();
        int left = count;
        for (int finder = 0; finder < now.length && left > 0; finder++) {
            int asked = left;
            left = narrow(now[finder], records, member, start, left, leastUnits);
            if (finder == 0) {
                order.tell(asked, fall);
            }
        }
        return left;
    }

    /** Replaces the best that a comparison could give by what it gives; keeps the candidates that still reach the least. */
    private int narrow(LevelFinder finder, CodedRecords records, int member, int start, int count, int leastUnits) {
        int[] codes = records.codes()[finder.comparison()];
        int own = codes[member];
        if (own == Attribute.MISSING) {
            return count;
        }
        Weights weight = weights[finder.comparison()];
        byte[] found = levels[finder.comparison()];
        int assumed = weight.differentUnits(own);
        int left = 0;
        fall = 0;
        for (int i = 0; i < count; i++) {
            int at = candidates[i];
            int code = codes[start + at];
            if (code != own && code != Attribute.MISSING) {
                int level = finder.level(own, code);
                found[at] = (byte) level;
                int lost = assumed - weight.units(level, own, code);
                fall += lost;
                bounds[at] -= lost;
            }
            candidates[left] = at;
            left += bounds[at] >= leastUnits ? 1 : 0;
        }
        return left;
    }

    private void emit(CodedRecords records, int member, int start, int count, float leastBits, PairSink sink) {
        for (int i = 0; i < count; i++) {
            int at = candidates[i];
            float bits = priorBits;
            for (int k = 0; k < weights.length; k++) {
                int own = records.codes()[k][member];
                int code = records.codes()[k][start + at];
                if (own != Attribute.MISSING && code != Attribute.MISSING) {
                    bits += weights[k].bits(own == code ? 0 : levels[k][at], own, code);
                }
            }
            if (bits >= leastBits) {
                sink.accept(records.rows()[member], records.rows()[start + at], bits);
            }
        }
    }
}
