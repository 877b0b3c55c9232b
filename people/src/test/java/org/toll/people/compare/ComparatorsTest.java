package org.toll.people.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorsTest {
    @ParameterizedTest
    @CsvSource({
        "1984-05-06, 1984-06-05, day and month swapped",
        "1984-05-16, 1984-05-26, one digit",
        "1984-05-12, 1984-05-21, one digit",
        "1994-05-16, 1949-05-16, one digit",
        "1984-05-16, 1979-05-16, same day and month",
        "1984-05-27, 1984-06-02, within 7 days",
        "1984-05-02, 1984-05-29, same month",
        "1984-05-20, 1984-06-15, within 31 days",
        "1984-05-20, 1984, compatible",
        "1984-05-20, 1984-05, compatible",
        "1984-05-20, 1984-01-01, compatible",
        "1984-05-20, 1983-09-11/1984-09-10, compatible",
        "1984-12-20, 1983-09-11/1984-09-10, same year",
        "1984-05-20, 1984-11-03, same year",
        "1984-05-20, 1985-11-03, off by a year",
        "1984-05-20, 1990-11-03, different"
    })
    void dates_know_slips_and_nearness(String first, String second, String level) {
        assertEquals(level, Levels.of(DateComparator::of, first, second));
    }

    @Test
    void a_death_after_its_report_is_no_agreement() {
        String report = "2023-03-10/2023-09-10";
        assertEquals("compatible", Levels.of(DateComparator::of, "2023-08-01", report));
        assertEquals("same year", Levels.of(DateComparator::of, "2023-11-01", report));
    }

    @ParameterizedTest
    @CsvSource({
        "meier, meyer, one slip",
        "smith, smtih, one slip",
        "johnson, johnsen, one slip",
        "katherine, kathryn, roughly alike",
        "martha, marhat, alike",
        "ivanov, petrov, different",
        "иванов, ивонов, one slip"
    })
    void letters_not_bytes_decide_how_alike_texts_are(String first, String second, String level) {
        assertEquals(level, Levels.of(Comparators::text, first, second));
    }

    @Test
    void an_email_keeps_its_user_when_the_domain_goes_astray() {
        assertEquals("same user", Levels.of(Comparators::email, "a.kelly52@jones.com", "a.kelly52@jnoes.org"));
        assertEquals("one slip", Levels.of(Comparators::email, "a.kelly52@jones.com", "a.kelly5@jones.com"));
        assertEquals("different", Levels.of(Comparators::email, "a.kelly52@jones.com", "bob@harris.net"));
    }

    @Test
    void numbers_of_documents_forgive_one_character() {
        assertEquals("one character or swap", Levels.of(Comparators::identifier, "7364009", "7364090"));
        assertEquals("one character or swap", Levels.of(Comparators::postcode, "4011", "4012"));
        assertEquals("same area", Levels.of(Comparators::postcode, "4011", "4099"));
        assertEquals("off by one", Levels.of(Comparators::number, "33", "34"));
        assertEquals("within a tenth", Levels.of(Comparators::number, "50", "53"));
        assertEquals("different", Levels.of(Comparators::number, "20", "33"));
    }

    @Test
    void sentences_are_compared_by_their_words() {
        assertEquals("same words", Levels.of(Comparators::freeText, "killed near bakhmut", "near bakhmut killed"));
        assertEquals(
                "half of the words", Levels.of(Comparators::freeText, "killed near bakhmut", "killed near avdiivka bakhmut"));
        assertEquals("different", Levels.of(Comparators::freeText, "killed near bakhmut", "missing since may"));
    }

    @Test
    void equal_or_not_has_two_levels() {
        assertEquals("different", Levels.of(attribute -> Comparators.exact(), "m", "f"));
    }

    @Test
    void places_have_levels_above_them() {
        assertEquals(
                "same region",
                Levels.of(
                        PlaceComparator::of,
                        PlaceComparator.written("с. Ивановка, Тюменская обл."),
                        PlaceComparator.written("с. Петровка, Тюменская обл.")));
        assertEquals(
                "compatible",
                Levels.of(
                        PlaceComparator::of,
                        PlaceComparator.written("с. Ивановка, Тюменская обл."),
                        PlaceComparator.written("Тюменская область")));
        assertEquals(PlaceComparator.written("г. Бахмут"), PlaceComparator.written("Донецька обл., м. Артемівськ"));
    }
}
