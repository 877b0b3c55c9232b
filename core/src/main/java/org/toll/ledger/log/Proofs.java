package org.toll.ledger.log;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;

/** Makes proofs from the leaf hashes of a whole tree; linear in its size. */
@Citation("Laurie, B., Langley, A., Kasper, E. (2013). Certificate Transparency. RFC 6962, sections 2.1.1 and 2.1.2.")
public final class Proofs {
    private Proofs() {}

    /**
     * @param leaves all of them, in order
     * @param index the leaf to prove, from 0
     * @throws InvalidInput if there is no such leaf
     */
    public static InclusionProof inclusion(List<Hash> leaves, int index) {
        if (index < 0 || index >= leaves.size()) {
            throw InvalidInput.of("The tree has no such leaf", index, "It has " + leaves.size() + ", from 0.");
        }
        List<Hash> path = new ArrayList<>();
        addPath(path, leaves, index);
        return new InclusionProof(index, leaves.size(), path);
    }

    /**
     * @param leaves all of the later tree, in order
     * @param earlierSize size of the earlier tree
     * @throws InvalidInput if the earlier tree would be the larger one
     */
    public static ConsistencyProof consistency(List<Hash> leaves, int earlierSize) {
        if (earlierSize < 0 || earlierSize > leaves.size()) {
            throw InvalidInput.of(
                    "An earlier tree cannot be larger than the later one",
                    earlierSize,
                    "The later one has " + leaves.size() + " leaves.");
        }
        List<Hash> path = new ArrayList<>();
        if (earlierSize > 0 && earlierSize < leaves.size()) {
            addSubproof(path, leaves, earlierSize, true);
        }
        return new ConsistencyProof(earlierSize, leaves.size(), path);
    }

    private static void addPath(List<Hash> path, List<Hash> leaves, int index) {
        if (leaves.size() == 1) {
            return;
        }
        int split = split(leaves.size());
        if (index < split) {
            addPath(path, leaves.subList(0, split), index);
            path.add(root(leaves.subList(split, leaves.size())));
        } else {
            addPath(path, leaves.subList(split, leaves.size()), index - split);
            path.add(root(leaves.subList(0, split)));
        }
    }

    private static void addSubproof(List<Hash> path, List<Hash> leaves, int earlierSize, boolean isKnown) {
        if (earlierSize == leaves.size()) {
            if (!isKnown) {
                path.add(root(leaves));
            }
            return;
        }
        int split = split(leaves.size());
        if (earlierSize <= split) {
            addSubproof(path, leaves.subList(0, split), earlierSize, isKnown);
            path.add(root(leaves.subList(split, leaves.size())));
        } else {
            addSubproof(path, leaves.subList(split, leaves.size()), earlierSize - split, false);
            path.add(root(leaves.subList(0, split)));
        }
    }

    private static Hash root(List<Hash> leaves) {
        GrowingTree tree = GrowingTree.empty();
        leaves.forEach(tree::add);
        return tree.root();
    }

    /** The largest power of two below {@code size}. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
