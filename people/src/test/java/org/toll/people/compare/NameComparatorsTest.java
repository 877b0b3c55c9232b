package org.toll.people.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparatorsTest {
    @ParameterizedTest
    @CsvSource({
        "rob, robert, forms of one name",
        "саша, александр, forms of one name",
        "саша, александра, forms of one name",
        "ivan, i, initial",
        "ivan, ivna, one slip",
        "ivan, petr, different",
        "i, p, different"
    })
    void given_names_know_their_forms_and_initials(String first, String second, String level) {
        assertEquals(level, Levels.of(NameComparators::given, first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "иванов, иванова, form or part of it",
        "вишневский, вишневская, form or part of it",
        "garcia marquez, marquez, form or part of it",
        "ivanov, ivonov, one slip",
        "ivanov, petrenko, different"
    })
    void surnames_know_women_and_double_names(String first, String second, String level) {
        assertEquals(level, Levels.of(NameComparators::surname, first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "иванович, ивановна, one father's name",
        "иванович, и, initial",
        "иванович, ивонович, one slip",
        "иванович, петрович, different"
    })
    void patronymics_know_the_father(String first, String second, String level) {
        assertEquals(level, Levels.of(NameComparators::patronymic, first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "isla, hall, hall, isla, swapped",
        "harley, kaur, kau, harley, swapped",
        "isla, hall, isla, holl, different",
        "gabriel, thomas, robert, thomas, different"
    })
    void names_may_change_places(String given, String surname, String otherGiven, String otherSurname, String level) {
        assertEquals(
                level, Levels.of(SwapComparator::of, given + "\t" + surname, otherGiven + "\t" + otherSurname));
    }

    @ParameterizedTest
    @CsvSource({
        "иванов, петрович, иван, иванов, петрович, сергей, brothers",
        "иванов, петрович, иван, иванова, петровна, ольга, brothers",
        "иванов, петрович, иван, иванов, петрович, ваня, different",
        "иванов, петрович, иван, иванов, иванович, петр, different"
    })
    void brothers_share_surname_and_father(
            String surname, String father, String own, String otherSurname, String otherFather, String otherOwn, String level) {
        assertEquals(
                level,
                Levels.of(
                        KinComparator::of,
                        String.join("\t", surname, father, own),
                        String.join("\t", otherSurname, otherFather, otherOwn)));
    }
}
