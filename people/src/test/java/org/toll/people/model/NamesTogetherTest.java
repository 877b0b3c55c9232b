package org.toll.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;

class NamesTogetherTest {
    private static final List<Field> FIELDS = List.of(
            new Field("surname", FieldKind.SURNAME, Reading.PART_OR_FULL_NAME, List.of("surname", "name")),
            new Field("given", FieldKind.GIVEN_NAME, Reading.PART_OR_FULL_NAME, List.of("given", "name")),
            Field.ofColumn("town", FieldKind.PLACE));

    @Test
    void whole_names_and_names_in_parts_stand_in_one_column() {
        List<Column> shown = NamesTogether.columns(table("", ""), FIELDS);

        assertThat(shown).extracting(Column::name).containsExactly("town", "name");
        assertThat(shown.get(1).textAt(0)).contains("Koval Petro");
        assertThat(shown.get(1).textAt(1)).contains("Petro Koval");
        assertThat(shown.get(1).textAt(2)).contains("Tkach");
    }

    @Test
    void where_a_record_has_both_both_are_shown() {
        assertThat(NamesTogether.columns(table("Koval", "Petro Koval"), FIELDS))
                .extracting(Column::name)
                .containsExactly("town", "surname", "given", "name");
    }

    @Test
    void columns_of_one_kind_of_name_stay() {
        List<Field> plain = List.of(Field.ofColumn("surname", FieldKind.SURNAME));
        assertThat(NamesTogether.columns(table("", ""), plain)).hasSize(4);
    }

    private static RecordTable table(String surname, String name) {
        TableBuilder builder = new TableBuilder();
        row(builder, "1", "Lviv", "Koval", "Petro", "");
        row(builder, "2", "Lviv", "", "", "Petro Koval");
        row(builder, "3", "", "Tkach", "", "");
        row(builder, "4", "Lviv", surname, "", name);
        return builder.build();
    }

    private static void row(TableBuilder builder, String id, String town, String surname, String given, String name) {
        builder.startRow("list", id);
        builder.cell("town", town);
        builder.cell("surname", surname);
        builder.cell("given", given);
        builder.cell("name", name);
    }
}
