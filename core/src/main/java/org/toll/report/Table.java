package org.toll.report;

import java.util.List;
import java.util.OptionalDouble;
import org.toll.ledger.ClaimId;

/**
 * Numbers and words in rows.
 *
 * @param columns headings, left to right
 * @param rows each as long as {@code columns}
 */
public record Table(List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells in a table of " + columns.size() + " columns: " + row);
            }
        }
    }

    /** Every claim that a cell refers to, once, in reading order. */
    public List<ClaimId> claims() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.claims().stream())
                .distinct()
                .toList();
    }

    /**
     * @param key name in CSV and JSON files, lower-case letters and underscores
     * @param title heading
     * @param isNumeric whether its cells are numbers, set to the right
     */
    public record Column(String key, String title, boolean isNumeric) {
        public static Column text(String key, String title) {
            return new Column(key, title, false);
        }

        public static Column number(String key, String title) {
            return new Column(key, title, true);
        }
    }

    /**
     * @param text as printed
     * @param value the unrounded number behind it; empty for words and for open ends
     * @param claims where it comes from
     */
    public record Cell(String text, OptionalDouble value, List<ClaimId> claims) {
        public static final Cell EMPTY = new Cell("", OptionalDouble.empty(), List.of());

        public Cell {
            claims = List.copyOf(claims);
        }

        public static Cell of(String text) {
            return new Cell(text, OptionalDouble.empty(), List.of());
        }
    }
}
