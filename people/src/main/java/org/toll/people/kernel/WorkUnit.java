package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Work for one thread at a time: some blocks of a rule, or some members of a large block against all later ones. So one huge
 * block keeps all threads busy.
 *
 * @param rule place in the plan
 * @param firstBlock of the rule
 * @param endBlock after the last
 * @param fromMember first member taken, in each of the blocks
 * @param toMember after the last member taken; beyond the end means all
 */
record WorkUnit(int rule, int firstBlock, int endBlock, int fromMember, int toMember) {
    /** Some milliseconds of work. */
    private static final long PAIRS = 1 << 18;

    static List<WorkUnit> of(int rule, RuleBlocks blocks) {
        List<WorkUnit> units = new ArrayList<>();
        int first = 0;
        long pairs = 0;
        for (int block = 0; block < blocks.size(); block++) {
            long members = blocks.members(block);
            long more = members * (members - 1) / 2;
            if (pairs + more > PAIRS && block > first) {
                units.add(new WorkUnit(rule, first, block, 0, Integer.MAX_VALUE));
                first = block;
                pairs = 0;
            }
            pairs += more;
            if (pairs > PAIRS) {
                split(rule, block, (int) members, units);
                first = block + 1;
                pairs = 0;
            }
        }
        if (first < blocks.size()) {
            units.add(new WorkUnit(rule, first, blocks.size(), 0, Integer.MAX_VALUE));
        }
        return units;
    }

    private static void split(int rule, int block, int members, List<WorkUnit> units) {
        int from = 0;
        long pairs = 0;
        for (int member = 0; member < members; member++) {
            pairs += members - 1 - member;
            if (pairs >= PAIRS || member == members - 1) {
                units.add(new WorkUnit(rule, block, block + 1, from, member + 1));
                from = member + 1;
                pairs = 0;
            }
        }
    }
}
