package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * People and their records while records come in. Those of the last whole run lie in two arrays, 8 bytes a record and 4 a
 * person; those that came since are few. Not thread-safe.
 */
final class LiveGroups {
    private final int[] start;
    private final int[] settledRows;
    private final Map<Integer, List<Integer>> arrived = new HashMap<>();
    private int[] groupOf;
    private int rows;
    private int groups;

    LiveGroups(Clustering settled) {
        rows = settled.records();
        groups = settled.people();
        groupOf = IntStream.range(0, rows).map(settled::personOf).toArray();
        start = new int[groups + 1];
        for (int group : groupOf) {
            start[group + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        settledRows = new int[rows];
        int[] next = start.clone();
        for (int row = 0; row < rows; row++) {
            settledRows[next[groupOf[row]]++] = row;
        }
    }

    /** Number of records. */
    int size() {
        return rows;
    }

    int groupOf(int row) {
        return groupOf[row];
    }

    /** Rows of a group, ascending. */
    List<Integer> members(int group) {
        List<Integer> members = new ArrayList<>();
        if (group + 1 < start.length) {
            for (int at = start[group]; at < start[group + 1]; at++) {
                members.add(settledRows[at]);
            }
        }
        members.addAll(arrived.getOrDefault(group, List.of()));
        return members;
    }

    /** The next record founds a group of its own. */
    void found() {
        join(groups);
        groups++;
    }

    /** The next record joins a group. */
    void join(int group) {
        if (rows == groupOf.length) {
            groupOf = Arrays.copyOf(groupOf, rows + Math.max(16, rows / 8));
        }
        groupOf[rows] = group;
        arrived.computeIfAbsent(group, any -> new ArrayList<>(1)).add(rows);
        rows++;
    }

    /** Groups are numbered by their first record, and stay so. */
    Clustering clustering() {
        return Clustering.ofLabels(Arrays.copyOf(groupOf, rows));
    }
}
