package org.toll.people.cluster.draw;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.Count;

/**
 * How many people stand on each combination of lists: what {@code CaptureTable.of(lists, cells)} takes.
 *
 * @param lists names, in the order of the bits
 * @param cells people by pattern; bit {@code j} is set for people on list {@code j}; no pattern is empty
 */
public record OverlapTable(List<String> lists, SortedMap<Long, Count> cells) {
    public OverlapTable {
        lists = List.copyOf(lists);
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }
}
