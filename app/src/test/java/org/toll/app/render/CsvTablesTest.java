package org.toll.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.toll.ledger.ClaimId;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

class CsvTablesTest {

    @Test
    void numbers_are_unrounded_and_rows_name_their_claims() {
        Table table = new Table(
                List.of(Column.text("month", "Month"), Column.number("low", "Low")),
                List.of(List.of(
                        new Cell("2025-12", OptionalDouble.empty(), List.of(ClaimId.of("a"), ClaimId.of("b"))),
                        new Cell("35,225", OptionalDouble.of(35225.25), List.of(ClaimId.of("a"))))));
        assertThat(CsvTables.render(table)).isEqualToNormalizingNewlines("month,low,claim_ids\n2025-12,35225.25,a b\n");
    }

    @Test
    void a_negative_number_stays_a_number_and_words_never_become_a_formula() {
        Table table = new Table(
                List.of(Column.text("note", "Note"), Column.number("net", "Net")),
                List.of(List.of(Cell.of("=HYPERLINK(\"x\")"), new Cell("-12.5", OptionalDouble.of(-12.5), List.of()))));
        assertThat(CsvTables.render(table)).contains("\"'=HYPERLINK(\"\"x\"\")\",-12.5,");
    }

    @Test
    void an_open_end_is_an_empty_field_not_a_word() {
        Table table = new Table(
                List.of(Column.number("high", "High")),
                List.of(List.of(new Cell("open", OptionalDouble.empty(), List.of()))));
        assertThat(CsvTables.render(table)).isEqualToNormalizingNewlines("high,claim_ids\n,\n");
    }
}
