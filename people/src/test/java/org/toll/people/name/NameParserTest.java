package org.toll.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
                "Токтогулов Азамат Нурбек уулу | Токтогулов | Азамат | Нурбек уулу |",
                "Мамедова Лейла Гасан кызы | Мамедова | Лейла | Гасан кызы |",
                "محمد بن أحمد المصري | المصري | محمد | أحمد |",
                "Ahmad Abu Bakr al-Baghdadi | al-Baghdadi | Ahmad | Abu-Bakr |",
                "Abd al-Rahman bin Khaled | Khaled | Abd-al-Rahman | |",
                "рядовой ПЕТРОВ Иван, 1990 | ПЕТРОВ | Иван | |",
                "Yu. A. Gagarin | Gagarin | Yu. | A. |",
                "Петрова (Иванова) Мария | Петрова-Иванова | Мария | |",
                "Vincent van der Berg | van der Berg | Vincent | |",
                "Тарас | | Тарас | |",
                "Шевченко | Шевченко | | |",
                "Олександр Усик «Вуса» | Усик | Олександр | | Вуса",
            })
    void parts_are_found_in_any_order(String text, String surname, String given, String patronymic, String callSign) {
        assertThat(PARSER.parse(text))
                .isEqualTo(new PersonName(orEmpty(surname), orEmpty(given), orEmpty(patronymic), orEmpty(callSign)));
    }

    @Test
    void a_text_without_letters_names_nobody() {
        assertThat(PARSER.parse(" .-,12 ")).isEqualTo(PersonName.NONE);
        assertThat(PARSER.parse("")).isEqualTo(PersonName.NONE);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
