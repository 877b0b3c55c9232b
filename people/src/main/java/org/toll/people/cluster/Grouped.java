package org.toll.people.cluster;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Numbers by the group that they belong to, in two arrays: those of group g stand from {@code starts[g]} to
 * {@code starts[g + 1]}, ascending. Immutable.
 */
final class Grouped {
    private final int[] starts;
    private final int[] members;

    private Grouped(int[] starts, int[] members) {
        this.starts = starts;
        this.members = members;
    }

    /** The groups of a number. */
    @FunctionalInterface
    interface Groups {
        /** Hands on each of them once; the same ones whenever it is asked. */
        void of(int member, IntConsumer group);
    }

    /**
     * @param groups number of groups
     * @param members that there are, from 0
     */
    static Grouped of(int groups, int members, Groups groupsOf) {
        int[] starts = new int[groups + 1];
        for (int member = 0; member < members; member++) {
            groupsOf.of(member, group -> starts[group + 1]++);
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        int[] sorted = new int[starts[groups]];
        int[] next = Arrays.copyOf(starts, groups);
        for (int member = 0; member < members; member++) {
            int placed = member;
            groupsOf.of(member, group -> sorted[next[group]++] = placed);
        }
        return new Grouped(starts, sorted);
    }

    /** The members of a group, ascending. */
    IntStream of(int group) {
        return Arrays.stream(members, starts[group], starts[group + 1]);
    }

    /** Number of members of a group. */
    int size(int group) {
        return starts[group + 1] - starts[group];
    }
}
