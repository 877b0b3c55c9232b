package org.toll.ledger.log;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;

/**
 * A Merkle tree that only grows. Of its leaves it keeps no more than the roots of the complete subtrees they form, one for each
 * bit of the size: enough to add leaves and to give the root, not to prove anything about a leaf ({@link Proofs} does that).
 *
 * <p>Mutable; not safe for use by several threads.
 */
@Citation("Laurie, B., Langley, A., Kasper, E. (2013). Certificate Transparency. RFC 6962, section 2.1.")
public final class GrowingTree {
    /** Roots of complete subtrees, the largest and leftmost first. */
    private final List<Hash> peaks;

    private long size;

    private GrowingTree(long size, List<Hash> peaks) {
        this.size = size;
        this.peaks = peaks;
    }

    public static GrowingTree empty() {
        return new GrowingTree(0, new ArrayList<>());
    }

    /**
     * Continues a tree.
     *
     * @param size number of leaves, 0 or more
     * @param peaks as {@link #peaks} gave them at that size
     * @throws InvalidInput if their number does not fit the size
     */
    public static GrowingTree of(long size, List<Hash> peaks) {
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw InvalidInput.of(
                    "A tree has one peak for each binary 1 of its size",
                    peaks.size() + " peaks for size " + size,
                    "Build the tree again from its leaves.");
        }
        return new GrowingTree(size, new ArrayList<>(peaks));
    }

    public void add(Hash leaf) {
        Hash grown = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            grown = Hash.ofNode(peaks.remove(peaks.size() - 1), grown);
        }
        peaks.add(grown);
        size++;
    }

    public long size() {
        return size;
    }

    public List<Hash> peaks() {
        return List.copyOf(peaks);
    }

    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.EMPTY;
        }
        Hash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(peaks.get(i), root);
        }
        return root;
    }
}
