package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;
import org.toll.people.record.RecordTable;

/**
 * Columns to show records by. Where some lists write a name in one column and others in several, which are compared with each
 * other, a reader gets one column of whole names, as each list writes them. Where a record has both, both stay.
 */
final class NamesTogether {
    private NamesTogether() {}

    static List<Column> columns(RecordTable table, List<Field> fields) {
        List<Field> parts = fields.stream()
                .filter(field -> field.reading() == Reading.PART_OR_FULL_NAME)
                .toList();
        if (parts.isEmpty()) {
            return table.columns();
        }
        Column whole = column(table, parts.get(0).columns().get(1));
        List<Column> ofParts = parts.stream()
                .map(field -> column(table, field.columns().get(0)))
                .toList();
        boolean isSometimesBoth = IntStream.range(0, table.size())
                .anyMatch(row -> isSaid(whole, row) && ofParts.stream().anyMatch(part -> isSaid(part, row)));
        if (isSometimesBoth) {
            return table.columns();
        }
        List<String> joined = new ArrayList<>(ofParts.stream().map(Column::name).toList());
        joined.add(whole.name());
        List<Column> shown = new ArrayList<>();
        boolean isDone = false;
        for (Column column : table.columns()) {
            if (!joined.contains(column.name())) {
                shown.add(column);
            } else if (!isDone) {
                shown.add(together(whole, ofParts));
                isDone = true;
            }
        }
        return List.copyOf(shown);
    }

    private static Column together(Column whole, List<Column> parts) {
        ColumnBuilder names = new ColumnBuilder(whole.name());
        for (int row = 0; row < whole.size(); row++) {
            int at = row;
            names.add(whole.textAt(row)
                    .orElseGet(() -> parts.stream()
                            .flatMap(part -> part.textAt(at).stream())
                            .collect(Collectors.joining(" "))));
        }
        return names.build();
    }

    private static boolean isSaid(Column column, int row) {
        return column.codeAt(row) != Column.MISSING;
    }

    private static Column column(RecordTable table, String name) {
        return table.findColumn(name).orElseThrow();
    }
}
