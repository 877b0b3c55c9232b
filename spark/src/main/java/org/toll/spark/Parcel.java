package org.toll.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.toll.people.kernel.BlockIds;
import org.toll.people.kernel.CodedRecords;
import scala.Tuple2;

/**
 * What one slice of the records gives to one share of the work. One object for many records, because a shuffle of single
 * records would spend more time on objects than on pairs.
 *
 * @param slice number of the slice
 * @param tiles for each record the tile it is for, ascending
 * @param members the records, tile by tile, ascending rows within each
 */
@SuppressWarnings("ArrayRecordComponent") // Travels; compared by nobody.
record Parcel(int slice, long[] tiles, CodedRecords members) implements Serializable {
    /** Packs a slice: for each share that needs records of it, its number and the parcel. */
    static Iterator<Tuple2<Integer, Parcel>> pack(Slice slice, Tiling tiling) {
        TileGroups groups = groups(slice.records(), tiling);
        List<Tuple2<Integer, Parcel>> parcels = new ArrayList<>();
        int from = 0;
        while (from < groups.tiles().length) {
            int share = tiling.shareOf(groups.tiles()[from]);
            int to = from + 1;
            while (to < groups.tiles().length && tiling.shareOf(groups.tiles()[to]) == share) {
                to++;
            }
            parcels.add(new Tuple2<>(share, of(slice, groups, from, to, tiling.rulesOf(share))));
            from = to;
        }
        return parcels.iterator();
    }

    private static Parcel of(Slice slice, TileGroups groups, int from, int to, int rules) {
        int[] positions = groups.positions(from, to);
        long[] tiles = new long[positions.length];
        for (int tile = from; tile < to; tile++) {
            int before = groups.start(from);
            Arrays.fill(tiles, groups.start(tile) - before, groups.start(tile + 1) - before, groups.tiles()[tile]);
        }
        return new Parcel(slice.number(), tiles, slice.records().at(positions, rules));
    }

    private static TileGroups groups(CodedRecords records, Tiling tiling) {
        TileList found = new TileList();
        for (int rule = 0; rule < records.ids().size(); rule++) {
            BlockIds ids = records.ids().get(rule);
            int ruleNumber = rule;
            for (int position = 0; position < records.size(); position++) {
                int at = position;
                ids.forEach(
                        position,
                        block ->
                                tiling.forEachTile(ruleNumber, block, records.rows()[at], tile -> found.add(tile, at)));
            }
        }
        return TileGroups.of(found.tiles(), found.positions());
    }

    /** Growing lists of tiles and positions. */
    private static final class TileList {
        private long[] tiles = new long[1 << 10];
        private int[] positions = new int[1 << 10];
        private int size;

        void add(long tile, int position) {
            if (size == tiles.length) {
                tiles = Arrays.copyOf(tiles, 2 * size);
                positions = Arrays.copyOf(positions, 2 * size);
            }
            tiles[size] = tile;
            positions[size++] = position;
        }

        long[] tiles() {
            return Arrays.copyOf(tiles, size);
        }

        int[] positions() {
            return Arrays.copyOf(positions, size);
        }
    }
}
