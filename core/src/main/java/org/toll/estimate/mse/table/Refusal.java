package org.toll.estimate.mse.table;

import java.util.Optional;

/**
 * Why no number is given: a table from which the size of the population cannot be learned, whatever the method.
 *
 * @param reason the rule that applies
 * @param sentence what is wrong with this table and what to do, for the reader
 */
public record Refusal(Reason reason, String sentence) {
    /** The rules, in the order in which they are tried. */
    public enum Reason {
        NOBODY,
        TOO_FEW_LISTS,
        NO_OVERLAP,
        SEPARATE_GROUPS,
        METHOD_LIMIT
    }

    /**
     * @return empty if the table can be estimated from
     */
    public static Optional<Refusal> of(CaptureTable table) {
        if (table.observed() == 0) {
            return Optional.of(
                    new Refusal(Reason.NOBODY, "The table holds no person: there is nothing to estimate from."));
        }
        CaptureTable usable = Reshaping.withoutEmptyLists(table);
        if (usable.listCount() < 3) {
            return Optional.of(new Refusal(
                    Reason.TOO_FEW_LISTS,
                    "Only " + usable.listCount() + " of the lists hold anybody " + usable.lists()
                            + ". With fewer than three lists nothing in the table can tell dependence between them from a"
                            + " larger population. Add a list, or state the independence of two lists outside Toll."));
        }
        if (usable.onSeveral() == 0) {
            return Optional.of(new Refusal(
                    Reason.NO_OVERLAP,
                    "No person is on two lists: the lists give no information about those whom they miss. Check the"
                            + " linkage between the lists first."));
        }
        if (!isConnected(usable)) {
            return Optional.of(new Refusal(
                    Reason.SEPARATE_GROUPS,
                    "The lists fall into groups that share nobody, so that they may well describe different populations."
                            + " Check the linkage, or estimate each group of lists for itself."));
        }
        return Optional.empty();
    }

    private static boolean isConnected(CaptureTable table) {
        long all = (1L << table.listCount()) - 1;
        long reached = 1;
        long before = 0;
        while (reached != before) {
            before = reached;
            for (int i = 0; i < table.patternCount(); i++) {
                if ((table.pattern(i) & reached) != 0) {
                    reached |= table.pattern(i);
                }
            }
        }
        return reached == all;
    }
}
