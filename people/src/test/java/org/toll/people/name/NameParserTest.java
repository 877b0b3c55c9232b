package org.toll.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameParserTest {
    private static final NameParser PARSER = NameParser.of(GivenNames.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Іваненко Петро Олексійович | Іваненко | Петро | Олексійович |",
                "Петро Олексійович Іваненко | Іваненко | Петро | Олексійович |",
                "Petr Ivanov | Ivanov | Petr | |",
                "Ivanov Petr | Ivanov | Petr | |",
                "IVANOV P. A. | IVANOV | P. | A. |",
                "П.А. Иванов | Иванов | П. | А. |",
                "Иванов Пётр (позывной «Сокол») | Иванов | Пётр | | Сокол",
                "Иванов Пётр, позывной Сокол | Иванов | Пётр | | Сокол",
                "Иванов-Петров Александр | Иванов-Петров | Александр | |",
                "Ivanov, Petr Alekseevich | Ivanov | Petr | Alekseevich |",
                "Алиев Мамед Гасан оглы | Алиев | Мамед | Гасан оглы |",
                "Ahmad ibn Mahmud al-Masri | al-Masri | Ahmad | Mahmud |",
                "Александр Петрович Абрамович | Абрамович | Александр | Петрович |",
                "Абрамович Александр Петрович | Абрамович | Александр | Петрович |",
                "Петров Водкин Пётр Александрович | Петров-Водкин | Пётр | Александрович |",
                "Robert J. Smith | Smith | Robert | J. |",
            })
    void parts_are_found_in_any_order(String text, String surname, String given, String patronymic, String callSign) {
        assertThat(PARSER.parse(text))
                .isEqualTo(new PersonName(orEmpty(surname), orEmpty(given), orEmpty(patronymic), orEmpty(callSign)));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
