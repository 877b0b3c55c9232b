package org.toll.base;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a computed number comes from: enough to compute it again.
 *
 * @param method the method that made it, for instance {@code synthesis}
 * @param version the version of Toll
 * @param asOf the day of knowledge
 * @param inputs ids of the claims or results it was computed from, in order
 * @param parameters settings by name, sorted
 * @param seed of the random streams; empty if nothing was drawn
 */
public record Provenance(
        String method,
        String version,
        AsOf asOf,
        List<String> inputs,
        SortedMap<String, String> parameters,
        OptionalLong seed) {

    public Provenance {
        inputs = List.copyOf(inputs);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
