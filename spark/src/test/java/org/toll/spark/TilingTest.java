package org.toll.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparators;
import org.toll.people.kernel.BlockingRule;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;

class TilingTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 1_024, 1_025, 2_049, 5_000})
    void each_two_records_of_a_block_share_exactly_one_tile(int records) {
        Kernel kernel = oneBlock(records);
        Tiling tiling = Tiling.of(kernel, 1, 2);
        List<Set<Long>> tiles = IntStream.range(0, records)
                .mapToObj(row -> {
                    Set<Long> mine = new HashSet<>();
                    tiling.forEachTile(0, 0, row, mine::add);
                    return mine;
                })
                .toList();
        for (int first = 0; first < records; first += 37) {
            for (int second = first + 1; second < records; second += 41) {
                assertThat(shared(tiles, first, second)).isEqualTo(1);
            }
        }
        assertThat(tiling.pairs()).isEqualTo((long) records * (records - 1) / 2);
    }

    // Two records of one part also meet in the tiles of that part with others; there they stand on the same side.
    private static long shared(List<Set<Long>> tiles, int first, int second) {
        boolean isOnePart = tiles.get(first).equals(tiles.get(second));
        return tiles.get(first).stream()
                .filter(tiles.get(second)::contains)
                .filter(tile -> !isOnePart || Tile.of(tile).isOnDiagonal())
                .count();
    }

    @Test
    void one_large_block_becomes_shares_of_which_none_outweighs_the_others() {
        Kernel kernel = oneBlock(5_000);
        Tiling tiling = Tiling.of(kernel, 1, 3);

        assertThat(tiling.shares()).isGreaterThanOrEqualTo(8);
        List<Integer> tiles = new ArrayList<>(
                IntStream.range(0, tiling.shares()).mapToObj(share -> 0).toList());
        Set<Long> all = new HashSet<>();
        IntStream.range(0, 5_000).forEach(row -> tiling.forEachTile(0, 0, row, all::add));
        all.forEach(tile -> tiles.set(tiling.shareOf(tile), tiles.get(tiling.shareOf(tile)) + 1));
        assertThat(tiles).allSatisfy(count -> assertThat(count).isBetween(1, 3));
    }

    @Test
    void a_tile_survives_its_packing() {
        for (Tile tile : List.of(
                new Tile(0, 0, 0, 0), new Tile(255, Integer.MAX_VALUE, 4_095, 4_095), new Tile(3, 70_000, 1, 4))) {
            assertThat(Tile.of(tile.packed())).isEqualTo(tile);
            assertThat(tile.packed()).isNotNegative();
        }
    }

    @Test
    void nobody_in_any_block_leaves_no_shares() {
        Attribute alone = Attribute.of("key", new int[] {0, 1, 2}, List.of("a", "b", "c"));

        assertThat(Tiling.of(kernel(alone), 1, 4).shares()).isZero();
    }

    private static Kernel oneBlock(int records) {
        return kernel(Attribute.of("key", new int[records], List.of("a")));
    }

    private static Kernel kernel(Attribute key) {
        ScoredComparison comparison =
                new ScoredComparison(key, Comparators.exact(), new float[] {3, -3}, new float[2], new float[0]);
        return Kernel.of(new ScoringPlan(List.of(comparison), List.of(new BlockingRule("key", List.of(key))), -5), 1);
    }
}
