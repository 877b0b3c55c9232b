package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.toll.base.Interval;
import org.toll.base.Metric;

/** Readings in buckets, each number once, so that pairs within a bucket may be compared. */
final class Distinct {
    /** Of the numbers for one and the same thing, the first so many; nobody changes a number more often. */
    private static final int MOST = 16;

    private Distinct() {}

    /** By key and then metric; in order of publication. */
    static <K> Map<K, Map<Metric, List<Reading>>> by(List<Reading> readings, Function<Reading, K> key) {
        Map<K, Map<Metric, List<Reading>>> buckets = new LinkedHashMap<>();
        Map<K, Set<Said>> seen = new LinkedHashMap<>();
        for (Reading reading : readings) {
            K bucket = key.apply(reading);
            List<Reading> numbers = buckets.computeIfAbsent(bucket, none -> new LinkedHashMap<>())
                    .computeIfAbsent(reading.metric(), none -> new ArrayList<>());
            Said said = new Said(
                    reading.metric(), reading.value(), reading.claim().source().value(), reading.isDocumentedMinimum());
            if (numbers.size() < MOST
                    && seen.computeIfAbsent(bucket, none -> new HashSet<>()).add(said)) {
                numbers.add(reading);
            }
        }
        return buckets;
    }

    private record Said(Metric metric, Interval value, String source, boolean isDocumented) {}
}
