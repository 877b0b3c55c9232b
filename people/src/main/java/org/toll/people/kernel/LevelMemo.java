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
    /** Half a megabyte for each comparison at most, so that those of a plan stay within reach of the processor. */
    private static final int MOST_PLACE_BITS = 16;

    /** Places for each value; few values need few. */
    private static final int PLACES_PER_VALUE_BITS = 4;

    private static final int CODE_BITS = 30;
    private static final int LEVEL_BITS = 4;
    private static final long NOTHING = -1;

    private final Comparator comparator;
    private final int shift;
    private final long[] entries;

    /** @param values how many there are */
    LevelMemo(Comparator comparator, int values) {
        this.comparator = comparator;
        int valueBits = Integer.SIZE - Integer.numberOfLeadingZeros(values);
        int placeBits = Math.min(MOST_PLACE_BITS, valueBits + PLACES_PER_VALUE_BITS);
        this.shift = Long.SIZE - placeBits;
        this.entries = new long[1 << placeBits];
        Arrays.fill(entries, NOTHING);
    }

    /** The level of two different values. */
    int level(int first, int second) {
        long pair = first < second ? (long) first << CODE_BITS | second : (long) second << CODE_BITS | first;
        int place = (int) (pair * 0x9E3779B97F4A7C15L >>> shift);
        long entry = entries[place];
        if (entry >>> LEVEL_BITS == pair) {
            return (int) entry & ((1 << LEVEL_BITS) - 1);
        }
        int level = comparator.level(first, second);
        entries[place] = pair << LEVEL_BITS | level;
        return level;
    }
}
