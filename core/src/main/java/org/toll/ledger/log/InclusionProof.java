package org.toll.ledger.log;

import java.util.List;
import org.toll.base.Citation;

/**
 * Shows that a leaf stands at its place in a tree, to somebody who knows only the root.
 *
 * @param index of the leaf, from 0
 * @param size of the tree
 * @param path hashes of the sibling subtrees, from the leaf upwards
 */
@Citation(
        "Laurie, B., Messeri, E., Stradling, R. (2021). Certificate Transparency Version 2.0. RFC 9162, section 2.1.3.2.")
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether a tree with this root has this leaf at the proof's place. */
    public boolean verifies(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash computed = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                computed = Hash.ofNode(sibling, computed);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                computed = Hash.ofNode(computed, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && computed.equals(root);
    }
}
