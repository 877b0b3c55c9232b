package org.toll.people.kernel;

import static java.util.Comparator.comparingDouble;

import java.util.stream.IntStream;

/**
 * In which order the comparisons of one rule are asked: first those that take most bits from the best that a pair could reach,
 * for what they cost, as its first pairs show. Where a rule makes pairs of one surname the father's name may decide, where it makes pairs of one date the surname.
 * Only time depends on the order, never a result. For one thread.
 */
final class FinderOrder {
    /** Pairs by which each comparison is judged. */
    private static final int JUDGED_BY = 1 << 12;

    /** What it costs to look a text up, in looks at a number. */
    private static final double COST_OF_TEXT = 2;

    private final LevelFinder[] usual;
    private final long[] asked;
    private final double[] fallen;
    private LevelFinder[] order;
    private int judged;

    /** @param usual the order to begin with */
    FinderOrder(LevelFinder[] usual) {
        this.usual = usual;
        this.asked = new long[usual.length];
        this.fallen = new double[usual.length];
        this.order = usual;
    }

    /** The order of now. The array itself. */
    LevelFinder[] now() {
        return order;
    }

    /**
     * Takes what the first comparison of the order did to some pairs.
     *
     * @param fall by how much it lowered what they could reach, all together
     */
    void tell(int pairs, long fall) {
        if (judged == usual.length) {
            return;
        }
        asked[judged] += pairs;
        fallen[judged] += fall;
        if (asked[judged] >= JUDGED_BY) {
            judged++;
            order = judged == usual.length ? best() : startingWith(judged);
        }
    }

    private LevelFinder[] startingWith(int first) {
        return IntStream.concat(
                        IntStream.of(first), IntStream.range(0, usual.length).filter(finder -> finder != first))
                .mapToObj(finder -> usual[finder])
                .toArray(LevelFinder[]::new);
    }

    private LevelFinder[] best() {
        return IntStream.range(0, usual.length)
                .boxed()
                .sorted(comparingDouble(finder -> -gain(finder)))
                .map(finder -> usual[finder])
                .toArray(LevelFinder[]::new);
    }

    private double gain(int finder) {
        return fallen[finder] / asked[finder] / (usual[finder].isCheap() ? 1 : COST_OF_TEXT);
    }
}
