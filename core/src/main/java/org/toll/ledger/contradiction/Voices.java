package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toll.base.Side;

/**
 * Everything that can be compared, sorted into voices: each source, and each person who spoke for several sources.
 *
 * @param all totals over a claim's period, and levels
 * @param rates monthly means of claims about four weeks to two months
 */
record Voices(List<Reading> all, List<Reading> rates) {
    Voices {
        all = List.copyOf(all);
        rates = List.copyOf(rates);
    }

    Voices(List<Reading> all) {
        this(all, List.of());
    }

    /** What each voice said about each side, in the order of the view; groups of fewer than two are left out. */
    List<List<Reading>> list() {
        Map<Key, List<Reading>> voices = new TreeMap<>();
        for (Reading reading : all) {
            voices.computeIfAbsent(
                            new Key("source " + reading.claim().source(), reading.side()), key -> new ArrayList<>())
                    .add(reading);
            reading.person()
                    .ifPresent(name -> voices.computeIfAbsent(
                                    new Key("person " + name, reading.side()), key -> new ArrayList<>())
                            .add(reading));
        }
        return voices.values().stream()
                .filter(said -> said.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    Map<Side, List<Reading>> bySide() {
        Map<Side, List<Reading>> sides = new TreeMap<>();
        all.forEach(reading ->
                sides.computeIfAbsent(reading.side(), side -> new ArrayList<>()).add(reading));
        return sides;
    }

    private record Key(String name, Side side) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : side.compareTo(other.side);
        }
    }
}
