package org.toll.spark;

/**
 * The smallest piece of work that is given away: a block with itself, or two parts of a large block with each other. Tiles are
 * ordered by their {@link #packed} numbers: rule by rule, block by block.
 *
 * @param rule place in the plan
 * @param block of the rule
 * @param part of the block
 * @param other part, the same or a later one
 */
record Tile(int rule, int block, int part, int other) {
    /** Parts of a block at most. */
    static final int MOST_PARTS = 1 << 12;

    /** Rules of a plan at most. */
    static final int MOST_RULES = 1 << 8;

    private static final int PART_BITS = 12;
    private static final int BLOCK_BITS = 31;

    static Tile of(long packed) {
        return new Tile(
                (int) (packed >>> (BLOCK_BITS + 2 * PART_BITS)),
                (int) (packed >>> (2 * PART_BITS)) & Integer.MAX_VALUE,
                (int) (packed >>> PART_BITS) & (MOST_PARTS - 1),
                (int) packed & (MOST_PARTS - 1));
    }

    /** As one number that is not negative. */
    long packed() {
        return (((((long) rule << BLOCK_BITS) | block) << PART_BITS | part) << PART_BITS) | other;
    }

    /** Whether it is a whole block, or one part of it, with itself. */
    boolean isOnDiagonal() {
        return part == other;
    }
}
