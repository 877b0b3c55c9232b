package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        Map<Key, List<Reading>> sources = new TreeMap<>();
        Map<Key, List<Reading>> persons = new TreeMap<>();
        for (Reading reading : all) {
            String source = reading.claim().source().value();
            sources.computeIfAbsent(new Key(source, reading.side()), key -> new ArrayList<>())
                    .add(reading);
            reading.person()
                    .ifPresent(name -> persons.computeIfAbsent(new Key(name, reading.side()), key -> new ArrayList<>())
                            .add(reading));
        }
        persons.values().removeIf(Voices::isOfOneSource);
        return Stream.concat(sources.values().stream(), persons.values().stream())
                .filter(said -> said.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    private static boolean isOfOneSource(List<Reading> said) {
        return said.stream().map(reading -> reading.claim().source()).distinct().count() == 1;
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
