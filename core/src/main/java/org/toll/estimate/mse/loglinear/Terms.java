package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/**
 * A hierarchical log-linear model: its interaction terms, each a bit set of two lists or more; whenever a term is in, so are all
 * its parts. The constant and the main effects are always in.
 *
 * @param lists number of lists
 * @param interactions bit sets, in the order of number of lists, then of bits
 */
public record Terms(int lists, SortedSet<Integer> interactions) {
    private static final Comparator<Integer> ORDER =
            Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(Comparator.naturalOrder());

    public Terms {
        SortedSet<Integer> sorted = new TreeSet<>(ORDER);
        sorted.addAll(interactions);
        interactions = Collections.unmodifiableSortedSet(sorted);
        for (int term : sorted) {
            if (Integer.bitCount(term) < 2 || term >>> lists != 0 || !partsAreIn(term, sorted)) {
                throw InvalidInput.of(
                        "A hierarchical model holds every part of its terms",
                        sorted,
                        "Use bit sets of two lists or more, and add their parts.");
            }
        }
    }

    /** No interaction: the lists independent. */
    public static Terms independence(int lists) {
        return new Terms(lists, new TreeSet<>());
    }

    /** The pairs of lists, first list first. */
    static List<Integer> pairs(int lists) {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i < lists; i++) {
            for (int j = i + 1; j < lists; j++) {
                pairs.add((1 << i) | (1 << j));
            }
        }
        return pairs;
    }

    private static boolean partsAreIn(int term, SortedSet<Integer> terms) {
        for (int rest = term; rest != 0; rest &= rest - 1) {
            int part = term & ~Integer.lowestOneBit(rest);
            if (Integer.bitCount(part) >= 2 && !terms.contains(part)) {
                return false;
            }
        }
        return true;
    }

    Terms with(int term) {
        SortedSet<Integer> more = new TreeSet<>(interactions);
        more.add(term);
        return new Terms(lists, more);
    }

    Terms without(int term) {
        SortedSet<Integer> fewer = new TreeSet<>(interactions);
        fewer.remove(term);
        return new Terms(lists, fewer);
    }

    /** Terms of at most {@code order} lists that could come in next, all parts being there; never the term of all lists. */
    List<Integer> addable(int order) {
        List<Integer> addable = new ArrayList<>();
        for (int term = 3; term < (1 << lists) - 1; term++) {
            int size = Integer.bitCount(term);
            if (size >= 2 && size <= order && !interactions.contains(term) && partsAreIn(term, interactions)) {
                addable.add(term);
            }
        }
        return addable;
    }

    /** Terms that are part of no other. */
    List<Integer> maximal() {
        return interactions.stream()
                .filter(term -> interactions.stream().noneMatch(other -> !other.equals(term) && (other & term) == term))
                .toList();
    }

    /** Maximal terms and lists without interaction, by list number: {@code [14][34][123]}, {@code [1.10][2.3]} over ten lists or more. */
    public String name() {
        int covered = interactions.stream().reduce(0, (left, right) -> left | right);
        StringBuilder name = new StringBuilder();
        for (int j = 0; j < lists; j++) {
            if (((covered >>> j) & 1) == 0) {
                name.append('[').append(j + 1).append(']');
            }
        }
        maximal().forEach(term -> name.append('[').append(digits(term)).append(']'));
        return name.toString();
    }

    private String digits(int term) {
        return java.util.stream.IntStream.range(0, lists)
                .filter(j -> ((term >>> j) & 1) == 1)
                .mapToObj(j -> Integer.toString(j + 1))
                .collect(Collectors.joining(lists < 10 ? "" : "."));
    }
}
