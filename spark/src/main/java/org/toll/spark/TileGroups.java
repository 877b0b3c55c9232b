package org.toll.spark;

import java.util.Arrays;

/**
 * Positions grouped by the tile they belong to.
 *
 * @param tiles distinct, ascending
 * @param ends for each tile the end of its positions
 * @param positions tile after tile, ascending within each
 */
@SuppressWarnings("ArrayRecordComponent") // Read in loops; compared by nobody.
record TileGroups(long[] tiles, int[] ends, int[] positions) {
    /**
     * @param tileOf each entry's tile
     * @param positionOf each entry's position, not negative
     */
    static TileGroups of(long[] tileOf, int[] positionOf) {
        long[] tiles = Arrays.stream(tileOf).sorted().distinct().toArray();
        long[] ranked = new long[tileOf.length];
        int[] ends = new int[tiles.length];
        for (int entry = 0; entry < ranked.length; entry++) {
            long rank = Arrays.binarySearch(tiles, tileOf[entry]);
            ranked[entry] = (rank << Integer.SIZE) | positionOf[entry];
            ends[(int) rank]++;
        }
        Arrays.sort(ranked);
        Arrays.parallelPrefix(ends, Integer::sum);
        return new TileGroups(
                tiles,
                ends,
                Arrays.stream(ranked).mapToInt(entry -> (int) entry).toArray());
    }

    int start(int tile) {
        return tile == 0 ? 0 : ends[tile - 1];
    }

    /** Positions of the tiles between two places. */
    int[] positions(int fromTile, int toTile) {
        return Arrays.copyOfRange(positions, start(fromTile), start(toTile));
    }
}
