package org.toll.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.people.kernel.Block;
import org.toll.people.kernel.BlockScoring;
import org.toll.people.kernel.CodedRecords;
import org.toll.people.kernel.FoundPairs;

/** Scores one share of the work: puts blocks together from parcels and hands each to the kernel's own scorer. */
final class ShareScoring {
    private ShareScoring() {}

    /** @param parcels of one share, one or more, in any order */
    static FoundPairs score(Iterable<Parcel> parcels, Tiling tiling, ExecutorPlan plan, float leastBits) {
        List<Parcel> bySlice = new ArrayList<>();
        parcels.forEach(bySlice::add);
        // Rows ascend with the slices; so they ascend within each tile.
        bySlice.sort(Comparator.comparingInt(Parcel::slice));
        CodedRecords members =
                CodedRecords.together(bySlice.stream().map(Parcel::members).toList());
        long[] tileOf = bySlice.stream()
                .flatMapToLong(parcel -> Arrays.stream(parcel.tiles()))
                .toArray();
        TileGroups groups =
                TileGroups.of(tileOf, IntStream.range(0, tileOf.length).toArray());
        BlockScoring scoring = new BlockScoring(plan.bound(), plan.rules(), leastBits);
        for (int at = 0; at < groups.tiles().length; at++) {
            Tile tile = Tile.of(groups.tiles()[at]);
            Block block =
                    members.at(groups.positions(at, at + 1), tile.rule() + 1).block(tile.rule(), tile.block());
            if (tile.isOnDiagonal()) {
                scoring.take(block);
            } else {
                scoring.takeAcross(block, tiling.split(tile, block.records().rows()));
            }
        }
        return scoring.found();
    }
}
