package org.toll.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.math.random.RandomStream;

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

    @Test
    void an_initial_stays() {
        assertThat(Letters.plain("E.")).isEqualTo("e");
        assertThat(Letters.plain("' J. R. Smith")).isEqualTo("j r smith");
        assertThat(Letters.plain("'")).isEmpty();
    }

    @Test
    void composed_and_decomposed_letters_are_one() {
        assertThat(Letters.fold("Сергеи\u0306")).isEqualTo(Letters.fold("Сергей"));
        assertThat(Letters.fold("Семе\u0308нов")).isEqualTo(Letters.fold("Семёнов"));
        assertThat(Letters.fold("\uFF29vanov")).isEqualTo("ivanov");
    }

    @Test
    void numbers_keep_their_digits() {
        assertThat(Letters.fold("в/ч 00112")).isEqualTo("v c 00112");
    }

    @Test
    void endings_of_emigrants_are_those_of_the_country() {
        assertThat(Letters.fold("Smirnoff")).isEqualTo(Letters.fold("Смирнов"));
        assertThat(Letters.fold("Khruschev")).isEqualTo(Letters.fold("Хрущов"));
    }

    @Test
    void english_names_stay_apart() {
        assertThat(Letters.fold("Hill")).isNotEqualTo(Letters.fold("Gill"));
        assertThat(Letters.fold("Harris")).isNotEqualTo(Letters.fold("Garris"));
    }

    @Test
    void no_text_breaks_the_fold() {
        RandomStream stream = RandomStream.ofSeed(1);
        for (int k = 0; k < 2_000; k++) {
            StringBuilder text = new StringBuilder();
            for (int i = stream.index(12); i >= 0; i--) {
                text.append((char) stream.index(k % 2 == 0 ? 0x600 : 0x10000));
            }
            assertThat(Letters.fold(text.toString()))
                    .doesNotStartWith(" ")
                    .doesNotEndWith(" ")
                    .doesNotContain("  ");
            assertThat(Letters.plain(text.toString()))
                    .doesNotStartWith(" ")
                    .doesNotEndWith(" ")
                    .doesNotContain("  ");
        }
    }
}
