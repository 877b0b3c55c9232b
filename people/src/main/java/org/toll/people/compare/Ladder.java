package org.toll.people.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * A comparator made of named tests, tried from the strongest to the weakest: the first that holds is the level.
 *
 * <p>Safe for many threads if its tests are.
 */
final class Ladder implements Comparator {
    private static final Test ALWAYS = (first, second) -> true;

    private final List<String> levels;
    private final Rung[] rungs;
    private final Test mayAgree;
    private final boolean isCheap;

    private Ladder(Test mayAgree, List<Rung> rungs, boolean isCheap) {
        this.levels = Stream.concat(
                        Stream.concat(Stream.of("equal"), rungs.stream().map(Rung::name)), Stream.of("different"))
                .toList();
        this.rungs = rungs.toArray(Rung[]::new);
        this.mayAgree = mayAgree;
        this.isCheap = isCheap;
    }

    /** A ladder that reads texts. */
    static Comparator ofTexts(Rung... rungs) {
        return new Ladder(ALWAYS, List.of(rungs), false);
    }

    /**
     * A ladder that reads texts.
     *
     * @param mayAgree holds wherever a rung does, and costs a few machine operations
     */
    static Comparator ofTexts(Test mayAgree, Rung... rungs) {
        return new Ladder(mayAgree, List.of(rungs), false);
    }

    /** A ladder of a few machine operations. */
    static Comparator ofNumbers(Rung... rungs) {
        return new Ladder(ALWAYS, List.of(rungs), true);
    }

    @Override
    public List<String> levels() {
        return levels;
    }

    @Override
    public int level(int first, int second) {
        for (int rung = 0; rung < rungs.length; rung++) {
            if (rungs[rung].test().holds(first, second)) {
                return rung + 1;
            }
        }
        return rungs.length + 1;
    }

    @Override
    public boolean mayAgree(int first, int second) {
        return mayAgree.holds(first, second);
    }

    @Override
    public boolean isCheap() {
        return isCheap;
    }

    /** A level and the test for it. */
    record Rung(String name, Test test) {}

    /** Symmetric test of two different values, by their codes. */
    @FunctionalInterface
    interface Test {
        boolean holds(int first, int second);
    }
}
