package org.toll.people.kernel;

import java.util.Arrays;
import org.toll.people.compare.Comparator;

/**
 * Remembers the levels of pairs of values lately compared: one place for each hash, the newcomer takes it. It saves time and
 * changes nothing, because a comparator always answers alike. For one thread.
 *
 * <p>An entry packs both codes and the level: 30 + 30 + 4 bits.
 */
final class LevelMemo {
    /** Half a megabyte for each comparison, so that those of a plan stay within reach of the processor. */
    private static final int PLACE_BITS = 16;

    private static final int CODE_BITS = 30;
    private static final int LEVEL_BITS = 4;
    private static final long NOTHING = -1;

    private final Comparator comparator;
    private final long[] entries = new long[1 << PLACE_BITS];

    LevelMemo(Comparator comparator) {
        this.comparator = comparator;
        Arrays.fill(entries, NOTHING);
    }

    /** The level of two different values. */
    int level(int first, int second) {
        long pair = first < second
                ? (long) first << CODE_BITS | second
                : (long) second << CODE_BITS | first;
        int place = (int) (pair * 0x9E3779B97F4A7C15L >>> (Long.SIZE - PLACE_BITS));
        long entry = entries[place];
        if (entry >>> LEVEL_BITS == pair) {
            return (int) entry & ((1 << LEVEL_BITS) - 1);
        }
        int level = comparator.level(first, second);
        entries[place] = pair << LEVEL_BITS | level;
        return level;
    }
}
