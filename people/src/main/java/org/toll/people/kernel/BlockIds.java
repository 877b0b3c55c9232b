package org.toll.people.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * For each record the blocks of one rule in which it stands: at most one, or several where the rule has branched keys. What a
 * pair needs to know to be made by its first rule only. Blocks are numbered within the rule, refined ones after refinement, so
 * that sharing a number means exactly: this rule makes the pair.
 *
 * <p>Immutable; arrays are shared, not copied.
 */
@SuppressWarnings("ArrayRecordComponent") // Read in inner loops; compared by nobody.
public record BlockIds(int[] starts, int[] ids) implements Serializable {
    /** The number of a record that stands in no block. */
    public static final int NONE = -1;

    /**
     * @param starts empty where each record has one entry in {@code ids}; otherwise the blocks of record {@code i} stand from
     *     {@code starts[i]} to {@code starts[i + 1]}
     * @param ids block numbers, ascending for each record, or {@link #NONE}
     */
    public BlockIds {}

    /** At most one block for each record, {@link #NONE} where it stands alone. */
    public static BlockIds ofOne(int[] ids) {
        return new BlockIds(new int[0], ids);
    }

    boolean hasMany() {
        return starts.length != 0;
    }

    boolean isNone(int record) {
        return hasMany() ? starts[record] == starts[record + 1] : ids[record] == NONE;
    }

    /** The lowest block that two records have in common, or {@link #NONE}. */
    int firstShared(int one, int other) {
        if (!hasMany()) {
            return ids[one] == ids[other] ? ids[one] : NONE;
        }
        int i = starts[one];
        int j = starts[other];
        while (i < starts[one + 1] && j < starts[other + 1]) {
            if (ids[i] == ids[j]) {
                return ids[i];
            }
            if (ids[i] < ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return NONE;
    }

    /** Hands on the blocks of a record, ascending. */
    public void forEach(int record, IntConsumer block) {
        if (!hasMany()) {
            if (ids[record] != NONE) {
                block.accept(ids[record]);
            }
            return;
        }
        for (int at = starts[record]; at < starts[record + 1]; at++) {
            block.accept(ids[at]);
        }
    }

    /** Those of the records of several parts, part after part. */
    static BlockIds together(List<BlockIds> parts) {
        int[] allIds = CodedRecords.join(parts.stream().map(BlockIds::ids).toList());
        if (parts.stream().noneMatch(BlockIds::hasMany)) {
            return ofOne(allIds);
        }
        IntList allStarts = new IntList();
        allStarts.add(0);
        int before = 0;
        for (BlockIds part : parts) {
            for (int record = 1; record < part.starts.length; record++) {
                allStarts.add(before + part.starts[record]);
            }
            before += part.ids.length;
        }
        return new BlockIds(allStarts.toArray(), allIds);
    }

    /** The same for a selection of records, renumbered from 0. */
    BlockIds at(int[] records) {
        if (!hasMany()) {
            int[] picked = new int[records.length];
            for (int at = 0; at < records.length; at++) {
                picked[at] = ids[records[at]];
            }
            return ofOne(picked);
        }
        int[] pickedStarts = new int[records.length + 1];
        IntList pickedIds = new IntList();
        for (int at = 0; at < records.length; at++) {
            for (int id = starts[records[at]]; id < starts[records[at] + 1]; id++) {
                pickedIds.add(ids[id]);
            }
            pickedStarts[at + 1] = pickedIds.size();
        }
        return new BlockIds(pickedStarts, pickedIds.toArray());
    }
}
