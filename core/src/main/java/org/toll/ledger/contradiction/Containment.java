package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/**
 * For each of many wholes, the parts that lie within its period and exceed it, the largest first.
 *
 * <p>A sweep from the latest first day to the earliest puts parts into a tree that is ordered by last day and knows the largest
 * low end below each node: O((n + hits) log n) for n claims, where comparing pairs would take n squared.
 */
final class Containment {
    private final List<Reading> parts;
    private final int leaves;
    private final double[] largest;

    private Containment(List<Reading> parts) {
        this.parts = parts;
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, parts.size() * 2 - 1)));
        largest = new double[2 * leaves];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    }

    /**
     * Calls {@code hit} with the part and the whole.
     *
     * @param parts with any low end
     * @param wholes with any high end
     * @param most parts of one whole: one that is too small by a factor of a thousand is exceeded by nearly everything
     */
    static void each(List<Reading> parts, List<Reading> wholes, int most, BiConsumer<Reading, Reading> hit) {
        List<Reading> byLast = parts.stream()
                .filter(part -> Double.isFinite(part.value().low()))
                .sorted(Comparator.comparing((Reading part) -> part.period().last())
                        .thenComparing(part -> part.claim().id()))
                .toList();
        Integer[] byFirst = new Integer[byLast.size()];
        Arrays.setAll(byFirst, index -> index);
        Arrays.sort(
                byFirst,
                Comparator.comparing(
                                (Integer index) -> byLast.get(index).period().first())
                        .reversed());
        List<Reading> queries = wholes.stream()
                .filter(whole -> Double.isFinite(whole.value().high()))
                .sorted(Comparator.comparing((Reading whole) -> whole.period().first())
                        .reversed()
                        .thenComparing(whole -> whole.claim().id()))
                .toList();
        Containment tree = new Containment(byLast);
        int entered = 0;
        for (Reading whole : queries) {
            while (entered < byFirst.length
                    && !byLast.get(byFirst[entered])
                            .period()
                            .first()
                            .isBefore(whole.period().first())) {
                tree.enter(byFirst[entered++]);
            }
            tree.above(whole, most).forEach(part -> hit.accept(part, whole));
        }
    }

    private void enter(int index) {
        largest[leaves + index] = parts.get(index).value().low();
        for (int node = (leaves + index) / 2; node >= 1; node /= 2) {
            largest[node] = Math.max(largest[2 * node], largest[2 * node + 1]);
        }
    }

    private List<Reading> above(Reading whole, int most) {
        List<Reading> found = new ArrayList<>();
        PriorityQueue<Integer> open = new PriorityQueue<>(
                Comparator.comparingDouble((Integer node) -> -largest[node]).thenComparing(Comparator.naturalOrder()));
        addPrefix(1, 0, leaves, endsBy(whole), open);
        while (!open.isEmpty() && found.size() < most) {
            int node = open.remove();
            if (largest[node] <= whole.value().high()) {
                break;
            }
            if (node >= leaves) {
                found.add(parts.get(node - leaves));
            } else {
                open.add(2 * node);
                open.add(2 * node + 1);
            }
        }
        return found;
    }

    private void addPrefix(int node, int from, int to, int end, PriorityQueue<Integer> open) {
        if (to <= end) {
            open.add(node);
        } else if (from < end) {
            int middle = (from + to) / 2;
            addPrefix(2 * node, from, middle, end, open);
            addPrefix(2 * node + 1, middle, to, end, open);
        }
    }

    /** How many parts, in the tree's order, end no later than the whole. */
    private int endsBy(Reading whole) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (parts.get(middle).period().last().isAfter(whole.period().last())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
