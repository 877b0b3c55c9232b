package org.toll.ledger.log;

import java.util.List;
import org.toll.base.Citation;

/**
 * Shows that a tree is an earlier one with leaves added at its end: that nothing was changed, removed or put in between.
 *
 * @param earlierSize leaves of the earlier tree, 0 or more
 * @param size leaves of the later tree
 * @param path hashes from which both roots follow
 */
@Citation(
        "Laurie, B., Messeri, E., Stradling, R. (2021). Certificate Transparency Version 2.0. RFC 9162, section 2.1.4.2.")
public record ConsistencyProof(long earlierSize, long size, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the tree with the second root contains the tree with the first as its beginning. */
    public boolean verifies(Hash earlierRoot, Hash root) {
        if (earlierSize < 0 || earlierSize > size) {
            return false;
        }
        if (earlierSize == 0) {
            return path.isEmpty() && earlierRoot.equals(Hash.EMPTY);
        }
        if (earlierSize == size) {
            return path.isEmpty() && earlierRoot.equals(root);
        }
        return !path.isEmpty() && verifiesBetween(earlierRoot, root);
    }

    private boolean verifiesBetween(Hash earlierRoot, Hash root) {
        // Subtrees that are complete in the earlier tree need no proof of their inside: start above them.
        int complete = Long.numberOfTrailingZeros(earlierSize);
        long node = (earlierSize - 1) >> complete;
        long last = (size - 1) >> complete;
        boolean startsAtRoot = node == 0;
        Hash earlier = startsAtRoot ? earlierRoot : path.get(0);
        Hash later = earlier;
        for (Hash sibling : startsAtRoot ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                earlier = Hash.ofNode(sibling, earlier);
                later = Hash.ofNode(sibling, later);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                later = Hash.ofNode(later, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.equals(earlierRoot) && later.equals(root);
    }
}
