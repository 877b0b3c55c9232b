package org.toll.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneticsTest {
    /** Codes noted from commons-codec 1.22 before this class was written. */
    @ParameterizedTest
    @CsvSource({"shcherbakov, 297570", "serbakov, 497570"})
    void codes_of_a_spelling_are_those_of_daitch_and_mokotoff(String spelling, String code) {
        assertThat(Phonetics.codesOfSpelling(spelling)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schoigu Shoigu Shoygu Шойгу",
                "Semyonov Semenov Semionov Семёнов",
                "Mohammed Muhammad Mukhammad Мухаммад",
                "Tsydenov Cydenov Zydenow Цыденов",
                "Khachaturyan Hachaturian Хачатурян",
                "Grigoriev Grigoryev Grigorjew Григорьев",
                "Kusnezow Kuznetsov Кузнецов",
            })
    void spellings_of_one_name_share_a_code(String spellings) {
        Set<String> shared = null;
        for (String spelling : spellings.split(" ")) {
            List<String> codes = Phonetics.codes(Letters.fold(spelling));
            if (shared == null) {
                shared = new HashSet<>(codes);
            }
            shared.retainAll(codes);
        }
        assertThat(shared).isNotEmpty();
    }

    @Test
    void a_name_with_several_readings_has_several_codes_and_none_without_letters() {
        assertThat(Phonetics.codesOfSpelling("auerbach")).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(Phonetics.codes("")).isEmpty();
        assertThat(Phonetics.codes("12")).isEmpty();
    }
}
