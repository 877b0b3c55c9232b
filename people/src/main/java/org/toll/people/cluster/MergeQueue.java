package org.toll.people.cluster;

/**
 * Open edges above the cut, best first. An average can fall without notice when one of its groups grows, never rise: an entry
 * may promise too much, and is then put back with what it is worth.
 */
final class MergeQueue {
    static final int NONE = -1;

    private final MergeHeap heap = new MergeHeap();
    private final Groups groups;
    private final double cut;

    /** @param cut in fixed point, over the weight of an unscored pair */
    MergeQueue(Groups groups, double cut) {
        this.groups = groups;
        this.cut = cut;
    }

    void clear() {
        heap.clear();
    }

    void offer(int edge) {
        if (groups.isOpen(edge)) {
            double average = groups.average(edge);
            if (average > cut) {
                heap.push(average, groups.tie(edge), edge);
            }
        }
    }

    /** Takes the best open edge out; {@link #NONE} if none is left. */
    int next() {
        while (!heap.isEmpty()) {
            double promised = heap.topValue();
            int edge = heap.topEdge();
            heap.pop();
            if (groups.isOpen(edge)) {
                if (groups.average(edge) == promised) {
                    return edge;
                }
                offer(edge);
            }
        }
        return NONE;
    }
}
