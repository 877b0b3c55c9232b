package org.toll.people.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts agreement patterns: levels as digits of one number, a missing value as 0, level l as l + 1. For one thread. */
final class PatternCounts {
    private static final long FREE = -1;

    private long[] patterns = new long[1 << 10];
    private long[] counts = new long[1 << 10];
    private int size;

    PatternCounts() {
        Arrays.fill(patterns, FREE);
    }

    void add(long pattern) {
        int place = place(pattern);
        if (patterns[place] == FREE) {
            patterns[place] = pattern;
            if (++size * 2 > patterns.length) {
                grow();
                place = place(pattern);
            }
        }
        counts[place]++;
    }

    private int place(long pattern) {
        int mask = patterns.length - 1;
        int place = (int) (pattern * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & mask;
        while (patterns[place] != FREE && patterns[place] != pattern) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldPatterns = patterns;
        long[] oldCounts = counts;
        patterns = new long[2 * oldPatterns.length];
        counts = new long[2 * oldPatterns.length];
        Arrays.fill(patterns, FREE);
        for (int old = 0; old < oldPatterns.length; old++) {
            if (oldPatterns[old] != FREE) {
                int place = place(oldPatterns[old]);
                patterns[place] = oldPatterns[old];
                counts[place] = oldCounts[old];
            }
        }
    }

    /** All counts together, in one order whoever counted what. */
    static AgreementPatterns together(List<PatternCounts> parts, int[] levels, long pairsInAll) {
        Map<Long, Long> all = new TreeMap<>();
        for (PatternCounts part : parts) {
            for (int place = 0; place < part.patterns.length; place++) {
                if (part.patterns[place] != FREE) {
                    all.merge(part.patterns[place], part.counts[place], Long::sum);
                }
            }
        }
        return new AgreementPatterns(
                levels,
                all.keySet().stream().mapToLong(pattern -> pattern).toArray(),
                all.values().stream().mapToLong(count -> count).toArray(),
                pairsInAll);
    }
}
