package org.toll.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
    @ParameterizedTest
    @CsvSource({
        "Иванов, Иванова",
        "Вишневський, Вишневська",
        "Высоцкий, Высоцкая",
        "Пушкин, Пушкина",
        "Толстой, Толстая",
        "Белый, Белая",
        "Шевченко, Шевченко",
        "Иванов-Петров, Иванова-Петрова",
        "Dostoyevsky, Dostoevskaya",
    })
    void a_man_and_his_sister_share_the_neutral_form(String masculine, String feminine) {
        assertThat(Surnames.neutral(Letters.fold(masculine))).isEqualTo(Surnames.neutral(Letters.fold(feminine)));
    }

    @ParameterizedTest
    @CsvSource({"Иванов, MALE", "Иванова, FEMALE", "Шевченко, EITHER", "Ковальчук, EITHER", "Ковальська, FEMALE"})
    void endings_tell_the_sex_where_they_can(String surname, Sex sex) {
        assertThat(Surnames.sexOf(Letters.fold(surname))).isEqualTo(sex);
    }
}
