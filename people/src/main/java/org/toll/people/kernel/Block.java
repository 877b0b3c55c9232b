package org.toll.people.kernel;

import java.io.Serializable;
import java.util.List;
import org.toll.base.InvalidInput;

/**
 * The records of one block with everything that scoring needs of them side by side, so that the block can be scored anywhere:
 * codes travel with the records, dictionaries and weights do not.
 *
 * @param rule of the block, its place in the plan from 0
 * @param number of the block within its rule
 * @param rows the records, ascending
 * @param codes for each comparison of the plan, in its order, the code of each record
 * @param ids for each rule up to and with {@code rule}, in order, the blocks in which each record stands
 */
@SuppressWarnings("ArrayRecordComponent") // Read in inner loops; compared by nobody.
public record Block(int rule, int number, int[] rows, int[][] codes, List<BlockIds> ids)
        implements Serializable {
    public Block {
        ids = List.copyOf(ids);
        if (ids.size() != rule + 1) {
            throw InvalidInput.of("A block brings the blocks of its rule and of each earlier one", ids.size(), "");
        }
        for (int[] column : codes) {
            if (column.length != rows.length) {
                throw InvalidInput.of("A block of " + rows.length + " records has as many codes", column.length, "");
            }
        }
    }

    int size() {
        return rows.length;
    }
}
