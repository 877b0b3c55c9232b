package org.toll.people.kernel;

import java.io.Serializable;
import org.toll.base.InvalidInput;

/**
 * The records of one block with everything that scoring needs of them side by side, so that the block can be scored anywhere:
 * codes travel with the records, dictionaries and weights do not. Many small blocks share what was gathered for all of them at
 * once.
 *
 * @param rule of the block, its place in the plan from 0
 * @param number of the block within its rule
 * @param records among which the members stand side by side, their rows ascending, with the blocks of each rule up to {@code rule}
 * @param begin position of the first member
 * @param end after the last member
 */
public record Block(int rule, int number, CodedRecords records, int begin, int end) implements Serializable {
    public Block {
        if (records.ids().size() <= rule) {
            throw InvalidInput.of(
                    "A block brings the blocks of its rule and of each earlier one",
                    records.ids().size(),
                    "");
        }
        if (begin < 0 || begin > end || end > records.size()) {
            throw InvalidInput.of(
                    "The members of a block stand among its " + records.size() + " records", begin + " to " + end, "");
        }
    }

    /** Number of members. */
    public int size() {
        return end - begin;
    }
}
