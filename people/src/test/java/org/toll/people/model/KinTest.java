package org.toll.people.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;

class KinTest {
    @Test
    void families_of_one_surname_in_one_street_are_found() {
        assertEquals(
                List.of(Correction.toLearn(Correction.Event.RELATIVES, List.of("surname", "street", "given_name"))),
                kin(row -> "Lime Street " + row / 3));
    }

    @Test
    void surnames_spread_over_streets_by_chance_are_no_families() {
        assertEquals(List.of(), kin(row -> "Lime Street " + row * 7 % 11));
    }

    /** Three of each surname in a row; given names never repeat among them. */
    private static List<Correction> kin(IntFunction<String> street) {
        TableBuilder builder = new TableBuilder();
        for (int row = 0; row < 300; row++) {
            builder.startRow("list", Integer.toString(row));
            builder.cell("surname", "surname " + row / 3);
            builder.cell("given_name", "given " + row % 13);
            builder.cell("street", street.apply(row));
        }
        RecordTable table = builder.build();
        List<Field> fields = List.of(
                Field.ofColumn("surname", FieldKind.SURNAME),
                Field.ofColumn("given_name", FieldKind.GIVEN_NAME),
                Field.ofColumn("street", FieldKind.STREET));
        return Kin.of(fields, BoundFields.of(fields, table, 1));
    }
}
