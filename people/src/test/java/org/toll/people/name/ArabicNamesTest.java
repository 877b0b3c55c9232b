package org.toll.people.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNamesTest {
    @ParameterizedTest
    @CsvSource({
        "محمد, Mohammed Мухаммад Muhammad",
        "جمال, Jamal Djamal Джамал",
        "المصري, al-Masri El-Masri",
        "عبدالرحمن, Abd-al-Rahman Abdulrahman Абдулрахман",
        "فاطمة, Fatima Fatimah Фатима",
        "يوسف, Youssef Yusuf Юсуф",
        "خالد, Khaled Halid Халид",
        "عبدالله, Abdallah Abdullah Абдулла",
        "أحمد, Ahmad Ahmed Ахмед احمد",
    })
    void a_skeleton_is_shared_across_scripts(String arabic, String spellings) {
        for (String spelling : spellings.split(" ")) {
            assertThat(ArabicNames.skeleton(spelling)).as(spelling).isEqualTo(ArabicNames.skeleton(arabic));
        }
    }
}
