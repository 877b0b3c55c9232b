package org.toll.people.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.people.record.RecordTable;
import org.toll.people.testing.TrueTable;

class ColumnRecognitionTest {
    @ParameterizedTest
    @CsvSource({
        "fname_c1, GIVEN_NAME",
        "given, GIVEN_NAME",
        "FIRST, GIVEN_NAME",
        "Last, SURNAME",
        "last_rank, CATEGORY",
        "lname_c1, SURNAME",
        "Фамилия, SURNAME",
        "Прізвище, SURNAME",
        "По батькові, PATRONYMIC",
        "ФИО, FULL_NAME",
        "dateOfBirth, BIRTH_DATE",
        "date_of_birth, BIRTH_DATE",
        "Geburtsdatum, BIRTH_DATE",
        "Дата гибели, DEATH_DATE",
        "by, BIRTH_YEAR",
        "soc_sec_id, IDENTIFIER",
        "street_number, HOUSE_NUMBER",
        "address_1, STREET",
        "birth_place, PLACE",
        "postcode_fake, POSTCODE",
        "Позывной, CALL_SIGN",
        "rec_id, RECORD_ID",
        "unique_id, RECORD_ID",
        "ent_id, TRUTH",
        "cluster, TRUTH"
    })
    void headings_are_known_in_several_languages(String heading, FieldKind kind) {
        assertEquals(kind, Headings.find(heading).orElseThrow());
    }

    @Test
    void truth_and_row_numbers_never_become_evidence() {
        RecordTable table = table(
                List.of("rec_id", "cluster", "x", "surname"),
                row -> List.of("r" + row, "c" + row / 2, "z" + row, "meier" + row / 3));
        List<RecognisedColumn> columns = ColumnRecognition.recognise(table);
        assertEquals(
                List.of(FieldKind.RECORD_ID, FieldKind.TRUTH, FieldKind.RECORD_ID, FieldKind.SURNAME),
                columns.stream().map(RecognisedColumn::kind).toList());
        assertTrue(columns.get(1).reason().contains("who is whom"));
        assertEquals(1, FieldPlan.of(columns).size());
    }

    @Test
    void empty_and_constant_columns_are_left_out_and_said() {
        RecordTable table =
                table(List.of("city", "country", "surname"), row -> List.of("unknown", "UA", "meier" + row / 3));
        List<RecognisedColumn> columns = ColumnRecognition.recognise(table);
        assertEquals(FieldKind.UNUSED, columns.get(0).kind());
        assertTrue(columns.get(0).reason().contains("empty"));
        assertTrue(columns.get(1).reason().contains("the same"));
    }

    @Test
    void content_decides_where_the_heading_says_nothing_or_lies() {
        RecordTable table = table(
                List.of("a", "b", "c", "by"),
                row -> List.of(
                        "m" + row / 2 + "@x.org", (1940 + row / 2) + "-05-03", "word" + row / 2, "clerk" + row / 2));
        assertEquals(
                List.of(FieldKind.EMAIL, FieldKind.DATE, FieldKind.TEXT, FieldKind.TEXT),
                ColumnRecognition.recognise(table).stream()
                        .map(RecognisedColumn::kind)
                        .toList());
    }

    @Test
    void a_column_that_repeats_two_others_is_left_out() {
        RecordTable table = table(
                List.of("first_name", "surname", "first_and_surname"),
                row -> List.of("ann" + row / 2, "lee" + row / 3, "ann" + row / 2 + " lee" + row / 3));
        assertEquals(
                List.of(FieldKind.GIVEN_NAME, FieldKind.SURNAME, FieldKind.UNUSED),
                ColumnRecognition.recognise(table).stream()
                        .map(RecognisedColumn::kind)
                        .toList());
    }

    @Test
    void a_full_name_and_a_year_help_out_where_the_better_column_is_empty() {
        RecordTable table = table(
                List.of("surname", "ФИО", "date_of_birth", "by"),
                row -> row == 0
                        ? List.of("", "Иванов Иван Петрович", "", "1951")
                        : List.of("Сидоров", "", "1952-03-04", ""));
        List<Field> fields = FieldPlan.of(List.of(
                new RecognisedColumn("surname", FieldKind.SURNAME, ""),
                new RecognisedColumn("ФИО", FieldKind.FULL_NAME, ""),
                new RecognisedColumn("date_of_birth", FieldKind.BIRTH_DATE, ""),
                new RecognisedColumn("by", FieldKind.BIRTH_YEAR, "")));
        assertEquals(
                List.of(Reading.PART_OR_FULL_NAME, Reading.FULL_NAME, Reading.FULL_NAME, Reading.DATE_OR_YEAR),
                fields.stream().map(Field::reading).toList());
        FieldReader reader = new FieldReader(table);
        assertEquals(
                List.of("ivanov", "sidorov"),
                reader.read(fields.get(0)).values().subList(0, 2));
        assertEquals(
                List.of("1951", "1952-03-04"),
                reader.read(fields.get(3)).values().subList(0, 2));
    }

    @Test
    void names_are_recognised_by_rows_not_by_spellings() {
        List<String> names = List.of("Иван", "Пётр", "Игорь");
        List<String> fathers = List.of("Иванович", "Петрович", "Игоревич");
        RecordTable table = table(
                List.of("middle name", "name", "b"),
                row -> List.of(
                        row % 6 == 0 ? "Ива" + "ы".repeat(row) : fathers.get(row % 3),
                        row % 6 == 0 ? "Иван" + "ь".repeat(row) + "щ" : names.get(row % 3),
                        "клерк" + row / 2));
        assertEquals(
                List.of(FieldKind.PATRONYMIC, FieldKind.GIVEN_NAME, FieldKind.TEXT),
                ColumnRecognition.recognise(table).stream()
                        .map(RecognisedColumn::kind)
                        .toList());
    }

    @Test
    void year_month_and_day_become_one_date_and_a_full_name_its_parts() {
        RecordTable table = table(
                List.of("ФИО", "by", "bm", "bd"),
                row -> List.of(
                        "Иванов Иван Петрович",
                        Integer.toString(1950 + row % 40),
                        "5",
                        Integer.toString(1 + row % 20)));
        List<Field> fields = FieldPlan.of(List.of(
                new RecognisedColumn("ФИО", FieldKind.FULL_NAME, ""),
                new RecognisedColumn("by", FieldKind.BIRTH_YEAR, ""),
                new RecognisedColumn("bm", FieldKind.BIRTH_MONTH, ""),
                new RecognisedColumn("bd", FieldKind.BIRTH_DAY, "")));
        assertEquals(
                List.of("surname", "given name", "patronymic", "birth date"),
                fields.stream().map(Field::name).toList());
        FieldReader reader = new FieldReader(table);
        assertEquals("1950-05-01", reader.read(fields.get(3)).values().get(0));
        assertEquals("ivan", reader.read(fields.get(1)).values().get(0));
    }

    @Test
    void an_age_helps_out_where_the_birth_date_is_missing() {
        RecordTable table = TrueTable.of(
                        List.of("dob", "age", "died"),
                        List.of(
                                List.of("02.03.1990", "", "10.09.2023"),
                                List.of("", "33", "10.09.2023"),
                                List.of("", "", "")),
                        List.of("a", "b", "c"))
                .table();
        Field birth = new Field("birth date", FieldKind.BIRTH_DATE, Reading.DATE_OR_AGE, List.of("dob", "age", "died"));
        assertEquals(
                List.of("1990-03-02", "1989-09-11/1990-09-10"),
                new FieldReader(table).read(birth).values());
    }

    private static RecordTable table(List<String> headings, java.util.function.IntFunction<List<String>> row) {
        List<List<String>> rows =
                new ArrayList<>(IntStream.range(0, 60).mapToObj(row).toList());
        return TrueTable.of(headings, rows, rows.stream().map(cells -> "nobody").toList())
                .table();
    }
}
