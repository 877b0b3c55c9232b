package org.toll.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableBuilderTest {
    private final TableBuilder table = new TableBuilder();

    @Test
    void a_column_that_a_file_lacks_is_missing_in_its_rows() {
        row("register", "1", "surname", "Іваненко");
        row("obituaries", "1", "given", "Petro");
        row("obituaries", "2", "surname", "Іваненко");

        RecordTable built = table.build();

        assertThat(built.findColumn("surname").orElseThrow().textAt(1)).isEmpty();
        assertThat(built.findColumn("given").orElseThrow().textAt(0)).isEmpty();
        assertThat(built.findColumn("surname").orElseThrow().codeAt(2)).isZero();
        assertThat(built.key(2)).hasToString("obituaries:2");
    }

    @Test
    void one_id_in_two_lists_is_two_records() {
        row("register", "1", "surname", "A");
        row("obituaries", "1", "surname", "B");

        assertThat(table.renamed()).isEmpty();
    }

    @Test
    void a_second_use_of_an_id_is_kept_under_another_and_said() {
        row("register", "1", "surname", "A");
        row("register", "1#2", "surname", "B");
        row("register", "1", "surname", "C");
        row("register", "1", "surname", "D");

        assertThat(table.renamed()).extracting(RecordKey::toString).containsExactly("register:1#3", "register:1#4");
        assertThat(table.build().size()).isEqualTo(4);
    }

    @Test
    void a_hundred_thousand_uses_of_one_id_are_no_burden() {
        IntStream.range(0, 100_000).forEach(row -> row("register", "x", "surname", "A"));

        assertThat(table.build().key(99_999).id()).isEqualTo("x#100000");
    }

    @Test
    void blank_cells_are_missing_and_others_are_trimmed() {
        row("register", "1", "surname", "  ");
        row("register", "2", "surname", " A ");

        Column surname = table.build().findColumn("surname").orElseThrow();
        assertThat(surname.textAt(0)).isEmpty();
        assertThat(surname.textAt(1)).contains("A");
    }

    private void row(String list, String id, String column, String text) {
        table.startRow(list, id);
        table.cell(column, text);
    }
}
