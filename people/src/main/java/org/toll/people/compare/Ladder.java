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
    private final Test hope;
    private final boolean isCheap;

    private Ladder(Test hope, List<Rung> rungs, boolean isCheap) {
        this.levels = Stream.concat(
                        Stream.concat(Stream.of("equal"), rungs.stream().map(Rung::name)), Stream.of("different"))
                .toList();
        this.rungs = rungs.toArray(Rung[]::new);
        this.hope = hope;
        this.isCheap = isCheap;
    }

    /** A ladder that reads texts. */
    static Comparator ofTexts(Rung... rungs) {
        return new Ladder(ALWAYS, List.of(rungs), false);
    }

    /**
     * A ladder some of whose rungs compare spellings.
     *
     * @param hope whether two values can be alike at all; where they cannot, no rung that compares spellings is tried
     */
    static Comparator ofSpellings(Test hope, Rung... rungs) {
        return new Ladder(hope, List.of(rungs), false);
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
        boolean isHopeless = !hope.holds(first, second);
        for (int rung = 0; rung < rungs.length; rung++) {
            if (!(isHopeless && rungs[rung].comparesSpellings())
                    && rungs[rung].test().holds(first, second)) {
                return rung + 1;
            }
        }
        return rungs.length + 1;
    }

    @Override
    public boolean isCheap() {
        return isCheap;
    }

    /**
     * A level and the test for it.
     *
     * @param comparesSpellings whether the test fails for all values that cannot be alike
     */
    record Rung(String name, Test test, boolean comparesSpellings) {
        Rung(String name, Test test) {
            this(name, test, false);
        }
    }

    /** Symmetric test of two different values, by their codes. */
    @FunctionalInterface
    interface Test {
        boolean holds(int first, int second);
    }
}
