package org.toll.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {
    private static final GivenNames NAMES = GivenNames.bundled();

    @ParameterizedTest
    @CsvSource({
        "Олексій, Алексей",
        "Микола, Николай",
        "Володимир, Владимир",
        "Вова, Володимир",
        "Лёха, Алексей",
        "Yevhen, Евгений",
        "Eugene, Evgenii",
        "Ihor, Игорь",
        "Hryhorii, Григорий",
        "Mykhailo, Michail",
        "Mohammed, Магомед",
        "محمد, Muhammad",
        "Bob, Robert",
        "Sasha, Alexandra",
        "Sasha, Олександр",
    })
    void forms_of_one_name_share_a_root(String form, String other) {
        assertThat(NAMES.isSame(Letters.fold(form), Letters.fold(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Юрий, Георгий", "Александр, Алексей", "Сергей, Андрей", "Иван, Игорь", "Ибрагим, Абрам"})
    void different_names_stay_apart(String name, String other) {
        assertThat(NAMES.isSame(Letters.fold(name), Letters.fold(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Иванович, Иван",
        "Ивановна, Иван",
        "Іванівна, Иван",
        "Олексійович, Алексей",
        "Ilyich, Илья",
        "Ильинична, Илья",
        "Никитична, Никита",
        "Миколайович, Николай",
        "Григорівна, Григорий",
        "Львович, Лев",
        "Гасан оглы, Гасан",
        "Mukhtarovich, Мухтар",
    })
    void a_patronymic_gives_the_name_of_the_father(String patronymic, String father) {
        assertThat(NAMES.fatherOf(Letters.fold(patronymic))).contains(Letters.fold(father));
    }

    @Test
    void an_unknown_name_is_its_own_root_and_no_patronymic_has_no_father() {
        assertThat(NAMES.roots("zzyzx")).containsExactly("zzyzx");
        assertThat(NAMES.roots("")).isEmpty();
        assertThat(NAMES.isSame("", "")).isTrue();
        assertThat(NAMES.fatherOf("bondarenko")).isEmpty();
    }

    @Test
    void sex_is_told_where_a_form_has_one() {
        assertThat(NAMES.sexOf(Letters.fold("Сергій"))).isEqualTo(Sex.MALE);
        assertThat(NAMES.sexOf(Letters.fold("Оксана"))).isEqualTo(Sex.FEMALE);
        assertThat(NAMES.sexOf(Letters.fold("Саша"))).isEqualTo(Sex.EITHER);
    }

    @Test
    void a_user_adds_names_of_his_own() {
        GivenNames more = NAMES.plus("m\tАлдар\tАлдар\tburyat10\t-\t-\tАлдарка\n");
        assertThat(more.isSame(Letters.fold("Алдарка"), Letters.fold("Aldar"))).isTrue();
        assertThat(more.fatherOf(Letters.fold("Алдарович"))).contains("aldar");
    }

    @Test
    void the_lexicon_is_as_large_as_stated() {
        assertThat(NAMES.entries().stream().filter(entry -> entry.sex() == Sex.MALE))
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(NAMES.entries().stream().filter(entry -> entry.sex() == Sex.FEMALE))
                .hasSizeGreaterThanOrEqualTo(100);
    }
}
