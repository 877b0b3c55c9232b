package org.toll.people.cluster;

import org.toll.people.cluster.Constraints.RowPair;

/** Clusters one component after the other with the same working arrays. One for each thread. */
final class Agglomeration {
    private final LinkEvidence evidence;
    private final Components components;
    private final ClusterOptions options;
    private final CleanLists cleanLists;
    private final int[] numberOf;
    private final Groups groups = new Groups();
    private final MergeQueue queue;
    private final long unscored;

    /**
     * @param numberOf room for a number for each row of the table; threads work on different components, so they may share it
     */
    Agglomeration(LinkEvidence evidence, Components components, ClusterOptions options, int[] numberOf) {
        this.evidence = evidence;
        this.components = components;
        this.options = options;
        this.cleanLists = CleanLists.of(evidence);
        this.numberOf = numberOf;
        this.unscored = FixedPoint.of(options.unscoredBits());
        this.queue = new MergeQueue(groups, FixedPoint.of(options.cutBits()) - (double) unscored);
    }

    /** Writes for each row of a component a label, the row of one of its cluster's records. */
    void cluster(int component, int[] labels) {
        int records = components.size(component);
        if (records == 2 && isOnePerson(component)) {
            labels[components.row(component, 0)] = components.row(component, 0);
            labels[components.row(component, 1)] = components.row(component, 0);
            return;
        }
        load(component, records);
        if (!OneToOne.assign(groups, records, cut(), options.assignUpTo())) {
            agglomerate();
        }
        for (int k = 0; k < records; k++) {
            labels[components.row(component, k)] = components.row(component, groups.root(k));
        }
    }

    /** Whether two records, as most components are, become one at a glance: a weight above the cut and nothing against it. */
    private boolean isOnePerson(int component) {
        return components.pairCount(component) == 1
                && FixedPoint.of(evidence.pairs().weightBits(components.pair(component, 0)))
                        > FixedPoint.of(options.cutBits())
                && (cleanLists.bitOf(components.row(component, 0)) & cleanLists.bitOf(components.row(component, 1)))
                        == 0
                && components.cannotLink(component).isEmpty();
    }

    private void agglomerate() {
        queue.clear();
        for (int edge = 0; edge < groups.edgeCount(); edge++) {
            queue.offer(edge);
        }
        for (int edge = queue.next(); edge != MergeQueue.NONE; edge = queue.next()) {
            groups.merge(edge, queue);
        }
    }

    private double cut() {
        return FixedPoint.of(options.cutBits()) - (double) unscored;
    }

    private void load(int component, int records) {
        groups.reset(records, components.pairCount(component));
        for (int k = 0; k < records; k++) {
            int row = components.row(component, k);
            numberOf[row] = k;
            groups.setCleanLists(k, cleanLists.bitOf(row));
        }
        for (RowPair pair : components.mustLink(component)) {
            groups.joinBare(numberOf[pair.first()], numberOf[pair.second()]);
        }
        WeighedPairs.forEach(
                evidence,
                components,
                component,
                options,
                (one, other, bits) -> groups.addPair(one, other, FixedPoint.of(bits) - unscored));
        for (RowPair pair : components.cannotLink(component)) {
            groups.block(numberOf[pair.first()], numberOf[pair.second()]);
        }
    }
}
