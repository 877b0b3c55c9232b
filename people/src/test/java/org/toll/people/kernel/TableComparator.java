package org.toll.people.kernel;

import java.util.List;
import java.util.stream.IntStream;
import org.toll.people.compare.Comparator;

/** Levels that depend on the two values in an arbitrary but fixed and symmetric way. */
record TableComparator(int levelCount, boolean isCheap) implements Comparator {
    @Override
    public List<String> levels() {
        return IntStream.range(0, levelCount)
                .mapToObj(level -> "level " + level)
                .toList();
    }

    @Override
    public int level(int first, int second) {
        int low = Math.min(first, second);
        int high = Math.max(first, second);
        return 1 + Math.floorMod((low * 31 + high * 17) ^ low, levelCount - 1);
    }
}
