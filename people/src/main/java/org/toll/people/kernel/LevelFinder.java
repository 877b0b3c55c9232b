package org.toll.people.kernel;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toll.people.compare.Comparator;

/** Finds the level of two different values of one comparison; texts are remembered. For one thread. */
final class LevelFinder {
    private final int comparison;
    private final Comparator comparator;
    private final @Nullable LevelMemo memo;
    private final int last;

    private LevelFinder(int comparison, Weights weights, boolean remembers) {
        this.comparison = comparison;
        this.comparator = weights.comparator();
        this.last = weights.levels() - 1;
        this.memo = remembers && !comparator.isCheap() ? new LevelMemo(comparator, weights.values()) : null;
    }

    /**
     * One for each comparison: the cheap ones, then the others, those with few values first, because what is remembered of
     * few values answers most.
     *
     * @param remembers whether values will meet again, so that remembering pays
     */
    static LevelFinder[] cheapFirst(List<Weights> weights, boolean remembers) {
        LevelFinder[] finders = inOrder(weights, remembers);
        return Stream.of(finders)
                .sorted(comparing((LevelFinder finder) -> !finder.comparator.isCheap())
                        .thenComparing(finder -> weights.get(finder.comparison).values()))
                .toArray(LevelFinder[]::new);
    }

    static LevelFinder[] inOrder(List<Weights> weights, boolean remembers) {
        return IntStream.range(0, weights.size())
                .mapToObj(k -> new LevelFinder(k, weights.get(k), remembers))
                .toArray(LevelFinder[]::new);
    }

    /** Place of the comparison in the plan. */
    int comparison() {
        return comparison;
    }

    /** Whether it costs a few machine operations only. */
    boolean isCheap() {
        return comparator.isCheap();
    }

    int level(int first, int second) {
        if (!comparator.mayAgree(first, second)) {
            return last;
        }
        return memo == null ? comparator.level(first, second) : memo.level(first, second);
    }
}
