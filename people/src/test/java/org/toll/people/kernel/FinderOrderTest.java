package org.toll.people.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toll.people.compare.Attribute;

class FinderOrderTest {
    private static final int MANY = 1 << 12;

    @Test
    void what_lowers_bounds_most_for_its_cost_comes_first_once_each_was_tried() {
        LevelFinder[] usual = LevelFinder.inOrder(List.of(weights(true), weights(false), weights(true)), false);
        FinderOrder order = new FinderOrder(usual);

        assertThat(comparisons(order)).containsExactly(0, 1, 2);
        order.tell(MANY, 10);
        assertThat(comparisons(order)).containsExactly(1, 0, 2);
        order.tell(MANY, 50);
        assertThat(comparisons(order)).containsExactly(2, 0, 1);
        order.tell(MANY, 30);
        // 30 for a look at a number, 50 for a look at a text, which costs two, 10.
        assertThat(comparisons(order)).containsExactly(2, 1, 0);
        order.tell(MANY, 0);
        assertThat(comparisons(order)).containsExactly(2, 1, 0);
    }

    @Test
    void a_comparison_that_is_always_missing_holds_nothing_up() {
        LevelFinder[] usual = LevelFinder.inOrder(List.of(weights(true), weights(true)), false);
        FinderOrder order = new FinderOrder(usual);

        order.tell(MANY, 0);
        order.tell(MANY, 5);
        assertThat(comparisons(order)).containsExactly(1, 0);
    }

    private static List<Integer> comparisons(FinderOrder order) {
        return Stream.of(order.now()).map(LevelFinder::comparison).toList();
    }

    private static Weights weights(boolean isCheap) {
        Attribute attribute = Attribute.of(
                "a", new int[2], IntStream.range(0, 1).mapToObj(v -> "v" + v).toList());
        return Weights.of(new ScoredComparison(
                attribute, new TableComparator(2, isCheap), new float[] {1, -1}, new float[2], new float[0]));
    }
}
