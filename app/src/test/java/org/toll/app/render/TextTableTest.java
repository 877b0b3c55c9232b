package org.toll.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

class TextTableTest {
    private static final Table TABLE = new Table(
            List.of(Column.text("who", "Who"), Column.number("n", "Number"), Column.text("note", "Note")),
            List.of(
                    row("General Staff", 35050, "killed and wounded together, as published in the morning"),
                    row("Генеральний штаб", 7, "a"),
                    row("a-single-word-that-is-far-too-long-for-any-column-of-the-table", 1, "")));

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 40, 60, 80, 100, 200})
    void no_line_is_wider_than_the_terminal(int columns) {
        assertThat(TextTable.render(TABLE, columns).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= columns);
    }

    @Test
    void numbers_are_set_to_the_right_and_words_to_the_left() {
        assertThat(TextTable.render(TABLE, 200).lines().skip(2))
                .element(1)
                .asString()
                .startsWith("Генеральний штаб ")
                .contains("     7  a");
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 60, 200})
    void nothing_is_cut_off(int columns) {
        String letters = TextTable.render(TABLE, columns).replaceAll("[\\s-]", "");
        assertThat(letters).contains("35050").contains("asingleword");
        assertThat(letters.length()).isGreaterThan(100);
    }

    @Test
    void a_terminal_too_narrow_for_columns_gets_a_list() {
        assertThat(TextTable.render(TABLE, 24)).contains("Who: General Staff").contains("Number: 35050");
    }

    private static List<Cell> row(String who, int number, String note) {
        return List.of(
                Cell.of(who), new Cell(Integer.toString(number), OptionalDouble.of(number), List.of()), Cell.of(note));
    }
}
