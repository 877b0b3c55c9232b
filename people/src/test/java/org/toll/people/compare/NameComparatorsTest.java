package org.toll.people.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparatorsTest {
    @ParameterizedTest
    @CsvSource({
        "rob, robert, forms of one name",
        "саша, александр, forms of one name",
        "саша, александра, forms of one name",
        "ivan, i, initial",
        "iurii, iu, initial",
        "ivan, iu, different",
        "ivan, ivna, one slip",
        "ivan, petr, different",
        "ivan, igor, different",
        "иван, игорь, different",
        "ivan, igerr, perhaps a slip",
        "olga, oleg, different",
        "i, p, different",
        "ivan, p, different"
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
        assertEquals(level, Levels.of(SwapComparator::of, given + "\t" + surname, otherGiven + "\t" + otherSurname));
    }

    @Test
    void one_family_writes_alike() {
        Attribute surnames = Attribute.of("surname", new int[] {0, 1, 2}, List.of("иванов", "иванова", "петров"));
        int[] families = FamilyForms.ofSurnames(surnames).codes();
        assertEquals(families[0], families[1]);
        assertNotEquals(families[0], families[2]);
        Attribute fathers = Attribute.of("patronymic", new int[] {0, 1}, List.of("иванович", "ивановна"));
        assertEquals(1, FamilyForms.ofPatronymics(fathers).values().size());
        Attribute given = Attribute.of("given name", new int[] {0, 1, 2}, List.of("иван", "ваня", "ивлан"));
        assertArrayEquals(
                new int[] {0, 0, Attribute.MISSING},
                FamilyForms.ofGivenNames(given, Set.of("иван", "ваня")).codes());
    }
}
