package org.toll.people.kernel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;

/**
 * Records with their codes and the blocks in which they stand: what travels to where blocks are put together again. Numbers
 * only; the texts behind the codes stay where they are.
 *
 * @param rows the records
 * @param codes for each comparison of the plan, in its order, the code of each record
 * @param ids for each rule from the first on, the blocks in which each record stands
 */
@SuppressWarnings("ArrayRecordComponent") // Read in inner loops; compared by nobody.
public record CodedRecords(int[] rows, int[][] codes, List<BlockIds> ids) implements Serializable {
    public CodedRecords {
        ids = List.copyOf(ids);
        for (int[] column : codes) {
            if (column.length != rows.length) {
                throw InvalidInput.of(rows.length + " records have as many codes", column.length, "");
            }
        }
    }

    /** Number of records. */
    public int size() {
        return rows.length;
    }

    /**
     * A selection.
     *
     * @param positions of records, in the order wanted; one may stand there several times
     * @param rules of which the blocks are kept, from the first on
     */
    public CodedRecords at(int[] positions, int rules) {
        int[][] picked =
                Arrays.stream(codes).map(column -> pick(column, positions)).toArray(int[][]::new);
        List<BlockIds> blocks =
                ids.subList(0, rules).stream().map(rule -> rule.at(positions)).toList();
        return new CodedRecords(pick(rows, positions), picked, blocks);
    }

    /** The records of all parts, part after part. Parts have the same comparisons and rules; one or more. */
    public static CodedRecords together(List<CodedRecords> parts) {
        int[] all = join(parts.stream().map(CodedRecords::rows).toList());
        int[][] columns = IntStream.range(0, parts.get(0).codes.length)
                .mapToObj(k -> join(parts.stream().map(part -> part.codes[k]).toList()))
                .toArray(int[][]::new);
        List<BlockIds> blocks = IntStream.range(0, parts.get(0).ids.size())
                .mapToObj(rule -> BlockIds.together(
                        parts.stream().map(part -> part.ids.get(rule)).toList()))
                .toList();
        return new CodedRecords(all, columns, blocks);
    }

    /** These records as members of one block, or of a part of it; their rows must ascend. */
    public Block block(int rule, int number) {
        return new Block(rule, number, this, 0, size());
    }

    private static int[] pick(int[] column, int[] positions) {
        int[] picked = new int[positions.length];
        for (int at = 0; at < positions.length; at++) {
            picked[at] = column[positions[at]];
        }
        return picked;
    }

    static int[] join(List<int[]> columns) {
        int[] joined = new int
                [Math.toIntExact(
                        columns.stream().mapToLong(column -> column.length).sum())];
        int at = 0;
        for (int[] column : columns) {
            System.arraycopy(column, 0, joined, at, column.length);
            at += column.length;
        }
        return joined;
    }
}
