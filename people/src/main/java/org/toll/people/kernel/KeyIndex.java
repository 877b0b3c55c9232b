package org.toll.people.kernel;

import java.util.List;
import java.util.stream.IntStream;

/** Finds the rows that have a key of one rule. Immutable. */
final class KeyIndex {
    private final KeyPacking packing;
    private final KeyedRows sorted;

    private KeyIndex(KeyPacking packing, KeyedRows sorted) {
        this.packing = packing;
        this.sorted = sorted;
    }

    static KeyIndex of(BlockingRule rule, int records) {
        KeyPacking packing = new KeyPacking(rule);
        return new KeyIndex(packing, packing.sorted(records));
    }

    BlockingRule rule() {
        return packing.rule();
    }

    /** Rows that agree on all plain keys, and on one branch of each branched key; a row may come repeatedly. */
    IntStream rows(int[] codes, List<int[]> branches) {
        return packing.keys(codes, branches).boxed().flatMapToInt(key -> {
            int from = sorted.lowerBound(key);
            int to = sorted.lowerBound(key + 1);
            return IntStream.range(from, to).map(sorted::row);
        });
    }
}
