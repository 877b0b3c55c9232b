package org.toll.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "Щербаков, xerbakov",
        "Хачатурян, hacaturian",
        "Цыденов, tsidenov",
        "Шойгу, xoigu",
        "Соловьёв, solovev",
        "Матвієнко, matvenko",
        "Гончаренко, goncarenko",
        "Юлия, iulia",
    })
    void cyrillic_is_folded_to_one_letter_a_sound(String cyrillic, String folded) {
        assertThat(Letters.fold(cyrillic)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Щербаков, Shcherbakov Scherbakov Ščerbakov Ŝerbakov Sherbakov Chtcherbakov Schtscherbakow",
        "Цыденов, Tsydenov Cydenov Zydenow",
        "Шойгу, Shoygu Shoigu Schoigu Choïgou",
        "Соловьёв, Solovyov Soloviev Solovyev Solovev Solowjow Соловьев",
        "Матвиенко, Matviyenko Matvienko Matviienko Матвієнко",
        "Григорьев, Grigoriev Grigoryev Grigorjew Hryhoriev",
    })
    void families_of_transliteration_meet(String cyrillic, String spellings) {
        for (String spelling : spellings.split(" ")) {
            assertThat(Letters.fold(spelling)).as(spelling).isEqualTo(Letters.fold(cyrillic));
        }
    }

    @Test
    void look_alikes_of_the_other_script_are_read_as_what_they_look_like() {
        assertThat(Letters.fold("Кoвaлeнкo")).isEqualTo("kovalenko");
        assertThat(Letters.fold("Kоvalenkо")).isEqualTo("kovalenko");
    }

    @Test
    void signs_without_meaning_vanish() {
        assertThat(Letters.fold("Й")).isEqualTo("i");
        assertThat(Letters.fold(" Иванов\u200B - Петров'")).isEqualTo("ivanov petrov");
        assertThat(Letters.fold("…")).isEmpty();
        assertThat(Letters.plain("Семёнов-Тян  Шанский")).isEqualTo("семенов тян шанский");
    }
}
