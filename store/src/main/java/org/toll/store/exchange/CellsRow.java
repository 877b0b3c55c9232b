package org.toll.store.exchange;

import java.util.List;
import java.util.Map;

/** A row of the table of claims that an importer made up itself. */
final class CellsRow extends Row {
    private final String place;
    private final Map<String, String> cells;

    CellsRow(String place, Map<String, String> cells) {
        super(List.copyOf(cells.values()), 1);
        this.place = place;
        this.cells = cells;
    }

    @Override
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    @Override
    String place() {
        return place;
    }
}
