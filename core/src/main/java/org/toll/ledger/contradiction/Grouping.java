package org.toll.ledger.contradiction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.toll.ledger.ClaimId;

/** Keeps the strongest case under each key and counts the others. */
final class Grouping {
    private static final Comparator<Case> STRONGEST = Comparator.comparingDouble(Case::factor)
            .thenComparing(one -> one.larger().claim().published())
            .thenComparing(one -> one.smaller().claim().published())
            .thenComparing(one -> one.larger().claim().id())
            .thenComparing(one -> one.smaller().claim().id());

    private final Map<List<?>, Case> strongest = new LinkedHashMap<>();
    private final Map<List<?>, Integer> others = new LinkedHashMap<>();
    private final Set<List<ClaimId>> met = new HashSet<>();

    /**
     * Two claims that clash.
     *
     * @param factor see {@link Contradiction#factor}
     */
    record Case(Reading larger, Reading smaller, double factor) {}

    /** A pair met twice, in the voice of a source and in that of a person, counts once. */
    void add(List<?> key, Case found) {
        if (!met.add(
                List.of(found.larger().claim().id(), found.smaller().claim().id()))) {
            return;
        }
        Case known = strongest.putIfAbsent(key, found);
        if (known != null) {
            others.merge(key, 1, Integer::sum);
            strongest.put(key, STRONGEST.compare(known, found) >= 0 ? known : found);
        }
    }

    /**
     * @param telling makes a finding of the strongest case and the number of others
     */
    List<Contradiction> tell(BiFunction<Case, Integer, Contradiction> telling) {
        return strongest.entrySet().stream()
                .map(entry -> telling.apply(entry.getValue(), others.getOrDefault(entry.getKey(), 0)))
                .toList();
    }
}
