package org.toll.store.mse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.strata.Stratum;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.testing.SharedData;

class CaptureCsvTest {
    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void overlaps_become_a_table() throws IOException {
        CaptureTable table =
                read("A,B,C,count\n1,0,0,40\n0,1,0,30\n1,1,0,6\n").get(0).table();
        assertThat(table.lists()).containsExactly("A", "B", "C");
        assertThat(table.observed()).isEqualTo(76);
        assertThat(table.overlap(0b011)).isEqualTo(6);
    }

    @Test
    void persons_and_their_lists_become_the_same_table() throws IOException {
        CaptureTable persons =
                read("person,A,B,C\np1,1,0,0\np2,1,1,0\np3,1,1,0\n").get(0).table();
        CaptureTable counts = read("A,B,C,count\n1,0,0,1\n1,1,0,2\n").get(0).table();
        assertThat(persons).isEqualTo(counts);
    }

    @Test
    void columns_named_as_dimensions_hold_labels() throws IOException {
        List<Stratum> strata = read("month,A,B,C,count\n2024-01,1,0,0,4\n2024-02,1,0,0,5\n2024-01,0,1,0,3\n", "month");
        assertThat(strata).extracting(Stratum::name).containsExactly("2024-01", "2024-02");
        assertThat(strata.get(0).table().observed()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,0,-3|t.csv:2:count: A count is a whole number of persons, 0 or more: '-3'",
                "1,0,2.5|t.csv:2:count: A count is a whole number of persons, 0 or more: '2.5'",
                "1,2,3|t.csv:2:B: The cell of a list is 0 or 1: '2'",
                "1,0|t.csv:2: The row has another number of cells",
                "0,0,9|t.csv:2: A row of zeros would count those on no list",
            })
    void a_bad_cell_is_told_with_file_row_and_column(String row, String message) {
        assertThatThrownBy(() -> read("A,B,count\n" + row + "\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_pattern_or_person_in_two_rows_is_refused_with_both_places() {
        assertThatThrownBy(() -> read("A,B,count\n1,0,3\n1,0,4\n"))
                .hasMessageContaining("t.csv:3:count")
                .hasMessageContaining("row 2");
        assertThatThrownBy(() -> read("person,A,B\np1,1,0\np1,0,1\n")).hasMessageContaining("t.csv:3:person");
    }

    @Test
    void a_dimension_that_is_not_there_is_told_with_the_columns_that_are() {
        assertThatThrownBy(() -> read("A,B,count\n1,0,3\n", "month"))
                .hasMessageContaining("'month'")
                .hasMessageContaining("[A, B, count]");
    }

    @Test
    void another_encoding_and_an_empty_file_are_refused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'A', ',', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> CaptureCsv.read(latin, List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidInput.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("A,B,count\n")).hasMessageContaining("no rows");
    }

    @Test
    void published_tables_are_read() {
        CaptureTable kosovo = CaptureCsv.read(SharedData.path("data/mse/kosovo.csv"), List.of())
                .get(0)
                .table();
        assertThat(kosovo.observed()).isEqualTo(4400);
        assertThat(kosovo.lists()).containsExactly("EXH", "ABA", "OSCE", "HRW");
    }

    private List<Stratum> read(String text, String... dimensions) throws IOException {
        return CaptureCsv.read(Files.writeString(folder.resolve("t.csv"), text), List.of(dimensions));
    }
}
