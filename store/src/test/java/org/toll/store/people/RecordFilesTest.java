package org.toll.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.base.InvalidInput;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;

class RecordFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_is_a_list_named_after_it() throws IOException {
        RecordTable table =
                read(file("register.csv", "id,Surname\n7,Іваненко\n")).table();

        assertThat(table.key(0)).hasToString("register:7");
        assertThat(table.findColumn("surname").orElseThrow().textAt(0)).contains("Іваненко");
    }

    @Test
    void a_column_called_list_names_the_list_of_each_row() throws IOException {
        RecordTable table =
                read(file("all.csv", "id;list;surname\n1;a;X\n1;b;Y\n")).table();

        assertThat(table.list().texts()).containsExactly("a", "b");
    }

    @Test
    void rows_without_an_id_column_are_numbered_and_that_is_said() throws IOException {
        RecordFiles files = read(file("register.csv", "surname\nX\nY\n"));

        assertThat(files.table().key(1)).hasToString("register:row-2");
        assertThat(files.notes()).singleElement().asString().contains("no column is called an id");
    }

    @Test
    void several_threads_read_the_table_of_one() throws IOException {
        StringBuilder text = new StringBuilder("id,list,surname,note\n");
        for (int row = 0; row < 20_000; row++) {
            text.append(row % 7 == 0 ? "" : row % 9_000).append(',').append(row % 5 == 0 ? " " : "list " + row % 3);
            text.append(",  Name").append(row % 411).append(' ').append(row % 3 == 0 ? ",\n" : ",note " + row + "\n");
        }
        Path file = file("register.csv", text.toString());
        RecordTable one = read(file).table();

        for (int threads : new int[] {1, 2, 5}) {
            RecordTable several = RecordFiles.read(List.of(file), ReadingOptions.DEFAULT, threads)
                    .table();
            for (int row = 0; row < one.size(); row++) {
                assertThat(several.key(row)).isEqualTo(one.key(row));
            }
            assertThat(several.columns()).hasSameSizeAs(one.columns());
            for (int column = 0; column < one.columns().size(); column++) {
                Column expected = one.columns().get(column);
                Column found = several.columns().get(column);
                assertThat(found.texts()).isEqualTo(expected.texts());
                assertThat(codes(found)).isEqualTo(codes(expected));
            }
        }
        assertThat(one.key(7)).hasToString("list 1:row-8");
        assertThat(one.key(9_001)).hasToString("list 1:1#2");
        assertThat(one.findColumn("surname").orElseThrow().textAt(5)).contains("Name5");
    }

    private static int[] codes(Column column) {
        return IntStream.range(0, column.size()).map(column::codeAt).toArray();
    }

    @Test
    void lines_are_whole_wherever_buffers_end() throws IOException {
        // Windows line ends at every place of a buffer, lines longer than one, and a quoted field over two lines
        // between them.
        StringBuilder text = new StringBuilder("id,surname,note\r\n");
        int rows = 3_000;
        for (int row = 0; row < rows; row++) {
            String note = row % 500 == 7 ? "\"two\nlines\"" : "ж".repeat(row % 1000 == 3 ? 70_000 : row % 97);
            text.append(row)
                    .append(",Name")
                    .append(row % 50)
                    .append(',')
                    .append(note)
                    .append("\r\n");
        }
        RecordFiles files = read(file("r.csv", text.toString()));

        assertThat(files.rejected()).isEmpty();
        assertThat(files.table().size()).isEqualTo(rows);
        for (int row = 0; row < rows; row++) {
            assertThat(files.table().key(row)).hasToString("r:" + row);
            assertThat(files.table().findColumn("surname").orElseThrow().textAt(row))
                    .contains("Name" + row % 50);
        }
        assertThat(files.table().findColumn("note").orElseThrow().textAt(1003))
                .hasValueSatisfying(note -> assertThat(note).hasSize(70_000));
        assertThat(files.table().findColumn("note").orElseThrow().textAt(507)).contains("two\nlines");
    }

    @Test
    void a_stray_quote_costs_one_row_and_not_the_rest() throws IOException {
        RecordFiles files = read(file("r.csv", "id,surname\n1,\"A\n2,B\n3,\"C\n4,D\n5,\"E\n"));

        assertThat(ids(files)).containsExactly("2", "4");
        assertThat(files.rejected()).extracting(RejectedRow::line).containsExactly(2L, 4L, 6L);
        assertThat(files.rejected().get(0).text()).isEqualTo("1,\"A");
    }

    @Test
    void a_quoted_field_may_run_over_lines() throws IOException {
        RecordFiles files = read(file("r.csv", "id,note\n1,\"first\nsecond, still\"\n2,x\n"));

        assertThat(files.rejected()).isEmpty();
        assertThat(files.table().findColumn("note").orElseThrow().textAt(0)).contains("first\nsecond, still");
    }

    @Test
    void rows_of_another_length_are_left_out_with_their_line() throws IOException {
        RecordFiles files = read(file("r.csv", "id,surname\n1,A\n2,B,C\n\n3\n4,D\n"));

        assertThat(ids(files)).containsExactly("1", "4");
        assertThat(files.rejected())
                .extracting(RejectedRow::toString)
                .containsExactly(
                        "r.csv:3: the row has 3 fields, the header has 2",
                        "r.csv:5: the row has 1 fields, the header has 2");
    }

    @Test
    void lines_in_several_encodings_are_read_each_in_its_own_and_counted() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("id,surname\n1,Іваненко\n".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("2,Петренко\n".getBytes(Charset.forName("windows-1251")));
        mixed.writeBytes("3,Müller\n".getBytes(Charset.forName("windows-1252")));
        Path file = Files.write(folder.resolve("r.csv"), mixed.toByteArray());

        RecordFiles files = read(file);

        assertThat(files.table().findColumn("surname").orElseThrow().texts())
                .containsExactly("Іваненко", "Петренко", "Müller");
        assertThat(files.notes()).anyMatch(note -> note.contains("2 lines were not UTF-8"));
    }

    @Test
    void utf_16_is_told_by_its_mark() throws IOException {
        Path file = Files.write(
                folder.resolve("r.csv"), "\uFEFFid,surname\n1,Мельник\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(read(file).table().findColumn("surname").orElseThrow().textAt(0))
                .contains("Мельник");
    }

    @Test
    void json_objects_may_differ_in_their_fields() throws IOException {
        RecordTable table = read(file(
                        "r.json", "[{\"id\":1,\"surname\":\"A\"},{\"id\":2,\"born\":1990,\"surname\":null}]"))
                .table();

        assertThat(table.findColumn("born").orElseThrow().textAt(1)).contains("1990");
        assertThat(table.findColumn("surname").orElseThrow().textAt(1)).isEmpty();
    }

    @Test
    void a_broken_line_of_json_is_left_out_with_its_number() throws IOException {
        RecordFiles files = read(file("r.jsonl", "{\"id\":1}\n{\"id\":\n[2]\n{\"id\":3}\n"));

        assertThat(ids(files)).containsExactly("1", "3");
        assertThat(files.rejected()).extracting(RejectedRow::line).containsExactly(2L, 3L);
    }

    @Test
    void parquet_is_read_as_text_with_iso_dates() throws Exception {
        Path file = folder.resolve("r.parquet");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute(
                    "COPY (SELECT 5 AS id, 'Іваненко' AS surname, DATE '1990-02-03' AS born, NULL::INT AS age) TO '"
                            + file + "' (FORMAT parquet)");
        }

        RecordTable table = read(file).table();

        assertThat(table.findColumn("born").orElseThrow().textAt(0)).contains("1990-02-03");
        assertThat(table.findColumn("age").orElseThrow().textAt(0)).isEmpty();
        assertThat(table.key(0)).hasToString("r:5");
    }

    @Test
    void files_that_cannot_be_used_are_refused_in_words() throws IOException {
        Path empty = file("empty.csv", "");
        Path header = file("header.csv", "id,surname\n");
        Path unknown = file("list.docx", "x");
        Path twice = file("twice.csv", "id,a,A\n1,2,3\n");
        Path noJson = file("no.json", "[{\"id\":1},\n{]");
        Path noParquet = file("no.parquet", "x");

        refused(empty, "empty");
        refused(header, "header only");
        refused(unknown, "Use .csv");
        refused(twice, "named twice");
        refused(noJson, "no.json:2");
        refused(noParquet, "Not a Parquet file");
        refused(folder.resolve("absent.csv"), "no such file");
    }

    @Test
    void an_id_column_that_was_asked_for_must_be_there() throws IOException {
        Path file = file("r.csv", "nr,surname\n1,A\n");
        ReadingOptions options = new ReadingOptions(Optional.of("key"), Optional.empty());

        assertThatThrownBy(() -> RecordFiles.read(List.of(file), options))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("'key'")
                .hasMessageContaining("[nr, surname]");
    }

    private static void refused(Path file, String words) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(InvalidInput.class).hasMessageContaining(words);
    }

    private static RecordFiles read(Path file) {
        return RecordFiles.read(List.of(file), ReadingOptions.DEFAULT);
    }

    private static List<String> ids(RecordFiles files) {
        return files.table().id().texts();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
