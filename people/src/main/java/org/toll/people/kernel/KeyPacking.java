package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.toll.base.InvalidInput;
import org.toll.people.compare.Attribute;

/**
 * Packs the codes of a rule's keys into one number of at most 63 bits, so that equal keys are equal numbers. Where the codes
 * do not fit side by side, those packed so far are replaced by their rank among the combinations that occur: exact, no hash,
 * no collision.
 */
final class KeyPacking {
    /** The packed key of a record that lacks one. */
    static final long NONE = -1;

    private static final int MOST_BITS = 63;

    private final BlockingRule rule;
    private final List<long[]> ranks = new ArrayList<>();
    private int bits;

    KeyPacking(BlockingRule rule) {
        this.rule = rule;
    }

    BlockingRule rule() {
        return rule;
    }

    /** Packs the keys of all records, which is done once, and sorts them: by key, then by row. */
    KeyedRows sorted(int records) {
        KeyedRows rows = branched(plain(records));
        rows.sort(bits);
        return rows;
    }

    /**
     * The packed keys of a record that need not be in the table, after {@link #sorted}; none if it lacks one or no record has
     * the combination.
     *
     * @param codes on the plain keys; negative if missing or unknown
     * @param branches on each branched key
     */
    LongStream keys(int[] codes, List<int[]> branches) {
        long packed = 0;
        for (int key = 0; key < codes.length; key++) {
            long[] rank = ranks.get(key);
            packed = rank.length == 0 ? packed : Arrays.binarySearch(rank, packed);
            if (packed < 0 || codes[key] < 0) {
                return LongStream.empty();
            }
            packed = packed << bitsOf(rule.keys().get(key).values().size()) | codes[key];
        }
        LongStream keys = LongStream.of(packed);
        for (int key = 0; key < branches.size(); key++) {
            int[] own = branches.get(key);
            int branchBits = bitsOf(rule.branches().get(key).size());
            keys = keys.flatMap(before -> IntStream.of(own).mapToLong(branch -> before << branchBits | branch));
        }
        return keys;
    }

    private long[] plain(int records) {
        int branchBits =
                rule.branches().stream().mapToInt(key -> bitsOf(key.size())).sum();
        long[] packed = new long[records];
        for (Attribute key : rule.keys()) {
            int keyBits = bitsOf(key.values().size());
            long[] rank = new long[0];
            if (bits + keyBits + branchBits > MOST_BITS) {
                rank = Arrays.stream(packed)
                        .filter(one -> one != NONE)
                        .sorted()
                        .distinct()
                        .toArray();
                for (int row = 0; row < records; row++) {
                    packed[row] = packed[row] == NONE ? NONE : Arrays.binarySearch(rank, packed[row]);
                }
                bits = bitsOf(rank.length);
            }
            ranks.add(rank);
            bits += keyBits;
            int[] codes = key.codes();
            for (int row = 0; row < records; row++) {
                packed[row] = packed[row] == NONE || codes[row] == Attribute.MISSING
                        ? NONE
                        : packed[row] << keyBits | codes[row];
            }
        }
        bits += branchBits;
        if (bits > MOST_BITS) {
            throw InvalidInput.of(
                    "The keys of blocking rule '" + rule.name() + "' fit " + MOST_BITS + " bits",
                    bits,
                    "Use fewer branched keys in one rule.");
        }
        return packed;
    }

    private KeyedRows branched(long[] packed) {
        KeyedRows rows = new KeyedRows(packed);
        for (KeyBranches key : rule.branches()) {
            rows = rows.branched(key, bitsOf(key.size()));
        }
        return rows;
    }

    private static int bitsOf(int values) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, values - 1)));
    }
}
