package org.toll.people.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.InvalidInput;

class DateParserTest {
    private static final DateParser DAY_FIRST = DateParser.of(DateOrder.DAY_FIRST);

    @ParameterizedTest
    @CsvSource({
        "1984-05-31, 1984-05-31",
        "1984/5/3, 1984-05-03",
        "19840531, 1984-05-31",
        "31.05.1984, 1984-05-31",
        "3.5.1984, 1984-05-03",
        "05.1984, 1984-05",
        "1984-05, 1984-05",
        "1984, 1984",
        "1984-05-31T00:00:00, 1984-05-31",
        "31.05.1984 12:30, 1984-05-31"
    })
    void common_notations_are_read_to_their_precision(String text, String expected) {
        assertEquals(expected, DAY_FIRST.find(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "31.05.84", "1984-13-01", "19841301", "198405", "32.01.1984", "1984-00-05"})
    void what_is_no_date_is_not_guessed(String text) {
        assertEquals(Optional.empty(), DAY_FIRST.find(text));
    }

    @Test
    void a_number_above_twelve_decides_the_order_of_the_column() {
        assertEquals(DateOrder.MONTH_FIRST, DateOrder.of(List.of("05/06/1984", "05/31/1984")));
        assertEquals(DateOrder.DAY_FIRST, DateOrder.of(List.of("05/06/1984", "31/05/1984")));
        assertEquals(DateOrder.DAY_FIRST, DateOrder.of(List.of("05/06/1984")));
        assertEquals(
                "1984-05-31",
                DateParser.of(DateOrder.MONTH_FIRST).find("05/31/1984").orElseThrow().toString());
    }

    @Test
    void a_day_that_no_calendar_has_is_kept_as_the_slip_it_is() {
        PartialDate slip = DAY_FIRST.find("1985-02-31").orElseThrow();
        assertEquals(31, slip.day());
        assertEquals(LocalDate.of(1985, 2, 28), slip.earliest());
    }

    @Test
    void a_year_spans_its_days_and_a_first_of_january_is_coarse() {
        assertEquals(LocalDate.of(1985, 12, 31), PartialDate.ofYear(1985).latest());
        assertEquals(LocalDate.of(1985, 2, 28), new PartialDate(1985, 2, 0).latest());
        assertTrue(new PartialDate(1985, 1, 1).isCoarse());
        assertFalse(new PartialDate(1985, 1, 2).isCoarse());
        assertThrows(InvalidInput.class, () -> new PartialDate(1985, 0, 3));
    }

    @Test
    void an_age_at_death_spans_a_year_of_births() {
        DateSpan birth = DateSpan.ofBirth(33, new PartialDate(2023, 9, 10));
        assertEquals("1989-09-11/1990-09-10", birth.toString());
        assertEquals(birth, DateSpan.parse(birth.toString()));
    }

    @Test
    void a_report_tells_of_a_death_before_it() {
        DateSpan death = DateSpan.ofDeathReportedOn(new PartialDate(2023, 9, 10));
        assertEquals(LocalDate.of(2023, 9, 10), death.latest());
        assertTrue(death.earliest().isBefore(LocalDate.of(2023, 4, 1)));
    }
}
