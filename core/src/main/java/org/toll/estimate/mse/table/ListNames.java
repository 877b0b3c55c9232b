package org.toll.estimate.mse.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toll.base.InvalidInput;

/** The rules for names of lists. */
final class ListNames {
    private ListNames() {}

    static List<String> checked(List<String> lists) {
        if (lists.isEmpty() || lists.size() > CaptureTable.MOST_LISTS) {
            throw InvalidInput.of(
                    "A capture table has 1 to " + CaptureTable.MOST_LISTS + " lists",
                    lists.size(),
                    "Merge lists that come from one collector.");
        }
        Set<String> seen = new HashSet<>();
        for (String name : lists) {
            if (name.isBlank() || !seen.add(name)) {
                throw InvalidInput.of(
                        "Lists need names that differ", name, "Give every list its own name in the first row.");
            }
        }
        return List.copyOf(lists);
    }
}
