package org.toll.estimate.mse.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.toll.base.InvalidInput;

/** Tables made from a table: lists left out, merged, or conditioned on. Persons whom no remaining list knows drop out. */
public final class Reshaping {
    private Reshaping() {}

    /** The same persons seen without list {@code j}. */
    public static CaptureTable without(CaptureTable table, int j) {
        return mapped(table, namesWithout(table, j), pattern -> dropBit(pattern, j));
    }

    /** Lists {@code i} and {@code j} as one list, which holds whoever is on either; it takes the place of {@code i}. */
    public static CaptureTable merged(CaptureTable table, int i, int j) {
        if (i == j) {
            throw InvalidInput.of("Two different lists are merged", i, "Name two lists.");
        }
        int kept = Math.min(i, j);
        int dropped = Math.max(i, j);
        List<String> names = namesWithout(table, dropped);
        names.set(kept, table.lists().get(kept) + "+" + table.lists().get(dropped));
        return mapped(table, names, pattern -> dropBit(pattern | ((pattern >>> dropped) & 1) << kept, dropped));
    }

    /**
     * Only the persons on list {@code j}, seen by the other lists: a population whose size is known, which is what tests a
     * method on its own table.
     */
    public static CaptureTable within(CaptureTable table, int j) {
        return mapped(table, namesWithout(table, j), pattern -> ((pattern >>> j) & 1) == 1 ? dropBit(pattern, j) : 0);
    }

    /** Without the lists that hold nobody. */
    public static CaptureTable withoutEmptyLists(CaptureTable table) {
        CaptureTable reduced = table;
        for (int j = table.listCount() - 1; j >= 0 && reduced.listCount() > 1; j--) {
            if (table.onList(j) == 0) {
                reduced = without(reduced, j);
            }
        }
        return reduced;
    }

    /** Persons of both tables together, as of two strata. The lists must be the same, in the same order. */
    public static CaptureTable sum(CaptureTable left, CaptureTable right) {
        if (!left.lists().equals(right.lists())) {
            throw InvalidInput.of(
                    "Tables are added only if their lists are the same",
                    right.lists(),
                    "Expected " + left.lists() + ".");
        }
        SortedMap<Long, Long> cells = left.cells();
        right.cells().forEach((pattern, count) -> cells.merge(pattern, count, Math::addExact));
        return CaptureTable.derived(left.lists(), cells);
    }

    private static List<String> namesWithout(CaptureTable table, int j) {
        List<String> names = new ArrayList<>(table.lists());
        names.remove(j);
        return names;
    }

    private static long dropBit(long pattern, int j) {
        long below = (1L << j) - 1;
        return (pattern & below) | ((pattern >>> 1) & ~below);
    }

    private static CaptureTable mapped(CaptureTable table, List<String> lists, LongUnaryOperator change) {
        SortedMap<Long, Long> cells = new TreeMap<>();
        for (int i = 0; i < table.patternCount(); i++) {
            long pattern = change.applyAsLong(table.pattern(i));
            if (pattern != 0) {
                cells.merge(pattern, table.count(i), Long::sum);
            }
        }
        return CaptureTable.derived(lists, cells);
    }
}
