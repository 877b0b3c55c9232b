package org.toll.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.function.LongConsumer;
import org.toll.base.InvalidInput;
import org.toll.people.kernel.Kernel;

/**
 * Who does what: all tiles of all blocks in their order, cut into shares of about equal work. A block above
 * {@value #PART} records is cut into parts, and each part meets itself and each later part in a tile of its own, so that no
 * share outweighs the others because of one frequent name.
 *
 * <p>Small, whatever the number of records: one number for each share and one for each part of a large block.
 */
final class Tiling implements Serializable {
    private static final long serialVersionUID = 1;

    /** Records of the largest block that stays whole: half a million pairs, some milliseconds. */
    static final int PART = 1024;

    /** What a record costs, to be sent and put into its block, in pairs. */
    private static final int PAIRS_PER_RECORD = 16;

    /** A share of this much work is not worth a task of its own. */
    private static final long LEAST_WORK = 1 << 16;

    /** A share of more work might hold more records, a million, than an executor can keep at once. */
    private static final long MOST_WORK = 1 << 24;

    /** Shares for each slot of the cluster, so that a slow one is evened out. */
    private static final int SHARES_PER_SLOT = 4;

    private final HashMap<Long, int[]> firstRows = new HashMap<>();
    private long[] firstTiles = new long[0];
    private int[] rules = new int[0];
    private long pairs;

    private Tiling() {}

    /**
     * @param kernel with the blocks
     * @param rules of its plan
     * @param slots tasks that the cluster runs at once
     */
    static Tiling of(Kernel kernel, int rules, int slots) {
        if (rules > Tile.MOST_RULES) {
            throw InvalidInput.of("At most " + Tile.MOST_RULES + " blocking rules run on a cluster", rules, "");
        }
        Tiling tiling = new Tiling();
        tiling.cutLargeBlocks(kernel, rules);
        Shares total = new Shares(Long.MAX_VALUE);
        tiling.walk(kernel, rules, total);
        long share = Math.max(LEAST_WORK, Math.min(MOST_WORK, total.work / ((long) slots * SHARES_PER_SLOT) + 1));
        Shares shares = new Shares(share);
        tiling.walk(kernel, rules, shares);
        tiling.firstTiles = Arrays.copyOf(shares.firstTiles, shares.count);
        tiling.rules = Arrays.copyOf(shares.rules, shares.count);
        tiling.pairs = shares.pairs;
        return tiling;
    }

    /** Number of shares; none where there are no blocks. */
    int shares() {
        return firstTiles.length;
    }

    /** Pairs within all blocks. */
    long pairs() {
        return pairs;
    }

    /** The share to which a tile belongs. */
    int shareOf(long tile) {
        int at = Arrays.binarySearch(firstTiles, tile);
        return at >= 0 ? at : -at - 2;
    }

    /** How many rules, from the first on, one must know to score the tiles of a share. */
    int rulesOf(int share) {
        return rules[share];
    }

    /** Hands on the tiles in which a record of a block takes part. */
    void forEachTile(int rule, int block, int row, LongConsumer tile) {
        int[] cuts = firstRows.get(new Tile(rule, block, 0, 0).packed());
        if (cuts == null) {
            tile.accept(new Tile(rule, block, 0, 0).packed());
            return;
        }
        int at = Arrays.binarySearch(cuts, row);
        int part = at >= 0 ? at : -at - 2;
        for (int other = 0; other < cuts.length; other++) {
            tile.accept(new Tile(rule, block, Math.min(part, other), Math.max(part, other)).packed());
        }
    }

    /** Among ascending rows of a tile off the diagonal, where those of its other part begin. */
    int split(Tile tile, int[] rows) {
        int[] cuts = firstRows.get(new Tile(tile.rule(), tile.block(), 0, 0).packed());
        if (cuts == null) {
            throw new IllegalStateException("whole, and yet cut: " + tile);
        }
        int at = Arrays.binarySearch(rows, cuts[tile.other()]);
        return at >= 0 ? at : -at - 1;
    }

    private void cutLargeBlocks(Kernel kernel, int ofRules) {
        for (int rule = 0; rule < ofRules; rule++) {
            for (int block = 0; block < kernel.blocks(rule); block++) {
                if (kernel.members(rule, block) > PART) {
                    firstRows.put(
                            new Tile(rule, block, 0, 0).packed(),
                            cuts(kernel.block(rule, block).records().rows()));
                }
            }
        }
    }

    private static int[] cuts(int[] rows) {
        int parts = (rows.length + PART - 1) / PART;
        if (parts > Tile.MOST_PARTS) {
            throw InvalidInput.of(
                    "A block has less than four million records", rows.length, "Let the kernel refine it.");
        }
        int[] cuts = new int[parts];
        for (int part = 0; part < parts; part++) {
            cuts[part] = rows[(int) ((long) part * rows.length / parts)];
        }
        return cuts;
    }

    private void walk(Kernel kernel, int ofRules, Shares shares) {
        for (int rule = 0; rule < ofRules; rule++) {
            for (int block = 0; block < kernel.blocks(rule); block++) {
                int members = kernel.members(rule, block);
                int[] cuts = firstRows.get(new Tile(rule, block, 0, 0).packed());
                int parts = cuts == null ? 1 : cuts.length;
                for (int part = 0; part < parts; part++) {
                    for (int other = part; other < parts; other++) {
                        long one = size(part, parts, members);
                        long second = size(other, parts, members);
                        boolean isOne = part == other;
                        shares.add(
                                new Tile(rule, block, part, other),
                                isOne ? one * (one - 1) / 2 : one * second,
                                isOne ? one : one + second);
                    }
                }
            }
        }
    }

    private static long size(int part, int parts, int members) {
        return (part + 1L) * members / parts - (long) part * members / parts;
    }

    /** Cuts the row of tiles wherever a share is full. */
    private static final class Shares {
        private final long mostWork;
        private long[] firstTiles = new long[16];
        private int[] rules = new int[16];
        private int count;
        private long inShare;
        private long work;
        private long pairs;

        Shares(long mostWork) {
            this.mostWork = mostWork;
        }

        void add(Tile tile, long tilePairs, long records) {
            long more = tilePairs + PAIRS_PER_RECORD * records;
            if (count == 0 || inShare + more > mostWork) {
                if (count == firstTiles.length) {
                    firstTiles = Arrays.copyOf(firstTiles, 2 * count);
                    rules = Arrays.copyOf(rules, 2 * count);
                }
                firstTiles[count++] = tile.packed();
                inShare = 0;
            }
            rules[count - 1] = tile.rule() + 1;
            inShare += more;
            work += more;
            pairs += tilePairs;
        }
    }
}
