package org.toll.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.people.record.RecordTable;
import org.toll.people.testing.TrueTable;

class FieldReaderTest {
    /** What a column is folded to is sounds already; folded again, ш would be ks, and no lexicon would know the name. */
    @ParameterizedTest
    @CsvSource({
        "GIVEN_NAME, Саша, Александр, forms of one name",
        "GIVEN_NAME, Миша, Михаил, forms of one name",
        "GIVEN_NAME, Alyosha, Алексей, forms of one name",
        "PATRONYMIC, Ильич, Ильинична, one father's name",
        "PATRONYMIC, Чингисович, Чингисовна, one father's name",
        "SURNAME, Щербаков, Щербакова, form or part of it"
    })
    void names_in_other_letters_than_latin_are_folded_once(FieldKind kind, String first, String second, String level) {
        List<List<String>> rows = List.of(List.of(first), List.of(second));
        RecordTable table = TrueTable.of(List.of("name"), rows, Collections.nCopies(2, "nobody"))
                .table();

        BoundFields bound = BoundFields.of(List.of(Field.ofColumn("name", kind)), table, 1);

        assertThat(bound.comparator("name")
                        .levels()
                        .get(bound.comparator("name").level(0, 1)))
                .isEqualTo(level);
    }
}
