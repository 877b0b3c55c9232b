package org.toll.people.cluster;

/**
 * The matching of two clean lists whose weights sum to the most, where a component holds records of exactly two. Above a stated
 * size, and where more lists meet, the general rule takes over: it takes the best pair first.
 */
final class OneToOne {
    private OneToOne() {}

    /**
     * Joins the matched groups.
     *
     * @param cut weight that a match must exceed, in fixed point over that of an unscored pair
     * @param upTo largest number of groups on either side
     * @return false, with nothing joined, if this is no component of two clean lists, or a large one
     */
    static boolean assign(Groups groups, int records, double cut, int upTo) {
        if (records == 2 || records > 2 * upTo) {
            return false;
        }
        long left = 0;
        long right = 0;
        int[] side = new int[records];
        int lefts = 0;
        int rights = 0;
        for (int record = 0; record < records; record++) {
            if (groups.root(record) != record) {
                continue;
            }
            long lists = groups.cleanListsOf(record);
            if (groups.recordsOf(record) > 1) {
                // Must-linked already: whole if it has one of each list, outside of this rule otherwise.
                if (Long.bitCount(lists) != 2 || groups.recordsOf(record) != 2) {
                    return false;
                }
                left = left == 0 ? Long.lowestOneBit(lists) : left;
                right = right == 0 ? lists & ~left : right;
                if (lists != (left | right)) {
                    return false;
                }
                side[record] = -1;
            } else if (lists == 0) {
                return false;
            } else if (left == 0 || lists == left) {
                left = lists;
                side[record] = lefts++;
            } else if (right == 0 || lists == right) {
                right = lists;
                side[record] = rights++;
            } else {
                return false;
            }
        }
        if (lefts == 0 || rights == 0 || lefts > upTo || rights > upTo) {
            return false;
        }
        match(groups, side, left, cut, lefts, rights);
        return true;
    }

    private static void match(Groups groups, int[] side, long left, double cut, int lefts, int rights) {
        double[][] gain = new double[lefts][rights];
        int[][] edgeOf = new int[lefts][rights];
        for (int edge = 0; edge < groups.edgeCount(); edge++) {
            if (groups.isOpen(edge) && groups.average(edge) > cut) {
                boolean isForward = groups.cleanListsOf(groups.firstEnd(edge)) == left;
                int a = side[isForward ? groups.firstEnd(edge) : groups.secondEnd(edge)];
                int b = side[isForward ? groups.secondEnd(edge) : groups.firstEnd(edge)];
                gain[a][b] = groups.average(edge) - cut;
                edgeOf[a][b] = edge;
            }
        }
        int[] partner = Assignment.most(gain);
        for (int a = 0; a < lefts; a++) {
            if (partner[a] >= 0 && gain[a][partner[a]] > 0) {
                int edge = edgeOf[a][partner[a]];
                groups.joinBare(groups.firstEnd(edge), groups.secondEnd(edge));
            }
        }
    }
}
