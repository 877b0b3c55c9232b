package org.toll.people.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;

class SharedColumnsTest {
    private static final int ROWS = 60;

    private final TableBuilder builder = new TableBuilder();

    @Test
    void what_two_lists_call_by_two_names_is_one_column() {
        add("register", "surname", "Petrov", "town", "Town ");
        add("obituaries", "Фамилия", "Сидоров", "город", "Town ");
        SharedColumns shared = SharedColumns.of(builder.build(), Set.of());

        assertEquals(List.of("surname", "town"), names(shared.table()));
        Column surnames = shared.table().columns().get(0);
        assertEquals(Optional.of("Petrov0"), surnames.textAt(0));
        assertEquals(Optional.of("Сидоров0"), surnames.textAt(ROWS));
        assertEquals(
                List.of("Фамилия", "город"),
                shared.joined().stream().map(RecognisedColumn::column).toList());
    }

    @Test
    void places_without_a_value_in_common_stay_apart() {
        add("register", "surname", "Petrov", "town", "Town ");
        add("obituaries", "Фамилия", "Сидоров", "регион", "Region ");
        assertEquals(
                List.of("surname", "town", "регион"),
                names(SharedColumns.of(builder.build(), Set.of()).table()));
    }

    @Test
    void a_heading_that_a_model_names_keeps_its_column() {
        add("register", "surname", "Petrov", "town", "Town ");
        add("obituaries", "Фамилия", "Сидоров", "город", "Town ");
        assertEquals(
                List.of("surname", "town", "Фамилия"),
                names(SharedColumns.of(builder.build(), Set.of("Фамилия")).table()));
    }

    @Test
    void columns_of_one_list_are_never_put_together() {
        add("register", "surname", "Petrov", "maiden_name", "Ivanova");
        add("obituaries", "surname", "Sidorov", "maiden_name", "Orlova");
        RecordTable table = builder.build();
        assertSame(table, SharedColumns.of(table, Set.of()).table());
    }

    private static List<String> names(RecordTable table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private void add(String list, String first, String text, String second, String other) {
        for (int row = 0; row < ROWS; row++) {
            builder.startRow(list, Integer.toString(row));
            builder.cell(first, text + row);
            builder.cell(second, other + row % 20);
        }
    }
}
