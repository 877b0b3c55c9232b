package org.toll.people.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.InvalidInput;

class PlaceParserTest {
    private static final PlaceParser PARSER = PlaceParser.of(Gazetteer.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "с. Ивановка, Тюменская обл. | село Ивановка Тюменской области",
                "с. Ивановка, Тюменская обл. | Tyumen Oblast, Ivanovka",
                "Артёмовск | Донецька обл., м. Бахмут",
                "Якутия | Республика Саха (Якутия)",
                "Бурятия, Улан-Удэ | г.Улан-Удэ",
                "Днепропетровская область, г. Кривой Рог | м. Кривий Ріг",
                "Кемеровская область - Кузбасс | Кузбасс",
                "Забайкальский край, Борзинский р-н | Борзинский район Забайкальского края",
                "г. Томск | Томская область, г. Томск, ул. Ленина, д. 5",
                "Zaporizka oblast | Запорожская область",
            })
    void spellings_of_one_place_have_one_key(String text, String other) {
        assertThat(PARSER.parse(text)).isEqualTo(PARSER.parse(other));
        assertThat(PARSER.parse(text).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Тюменская обл., с. Ивановка | Тюменская область, Ивановка | SAME",
                "Тюменская обл. | Тюменская область | SAME",
                "Тюменская обл. | с. Ивановка, Тюменская область | COMPATIBLE",
                "с. Ивановка | Тюменская область | COMPATIBLE",
                "с. Ивановка, Ишимский р-н, Тюменская обл. | с. Петровка, Ишимский район | SAME_DISTRICT",
                "Тюмень | Тобольск | SAME_REGION",
                "с. Ивановка, Ишимский р-н, Тюменская обл. | с. Ивановка, Тобольский р-н, Тюменская обл. | SAME_REGION",
                "с. Ивановка, Тюменская обл. | с. Ивановка, Курская обл. | DIFFERENT",
                "с. Ивановка | с. Петровка | DIFFERENT",
            })
    void places_agree_on_the_level_that_they_share(String text, String other, PlaceAgreement agreement) {
        Place one = PARSER.parse(text);
        Place two = PARSER.parse(other);
        assertThat(one.agreement(two)).isEqualTo(agreement);
        assertThat(two.agreement(one)).isEqualTo(agreement);
    }

    @Test
    void a_village_is_not_taken_for_the_town_of_its_name() {
        assertThat(PARSER.parse("с. Канск").region()).isEmpty();
        assertThat(PARSER.parse("г. Канск").region()).isEqualTo("RU-KYA");
    }

    @Test
    void a_name_of_two_towns_needs_its_region() {
        assertThat(PARSER.parse("Новомосковск").region()).isEmpty();
        assertThat(PARSER.parse("Новомосковск, Тульская область").settlement()).startsWith("RU-TUL");
    }

    @Test
    void an_empty_text_is_no_place() {
        assertThat(PARSER.parse(" , ")).isEqualTo(Place.NONE);
    }

    @Test
    void a_user_adds_places_of_his_own() {
        Gazetteer more = Gazetteer.bundled().plus("""
                RU-TYU-ishim\tdistrict\tRU-TYU\tИшимский район
                RU-TYU-ivanovka\tsettlement\tRU-TYU-ishim\tИвановка|Старая Ивановка
                """);
        assertThat(PlaceParser.of(more).parse("с. Старая Ивановка, Тюменская область"))
                .isEqualTo(new Place("RU-TYU-ivanovka", "RU-TYU-ishim", "RU-TYU"));
    }

    @Test
    void rows_that_are_no_places_are_refused() {
        assertThatThrownBy(() -> Gazetteer.bundled().plus("x\tvillage\t-\tX"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("region, district, settlement");
        assertThatThrownBy(() -> Gazetteer.bundled().plus("x\tsettlement\tRU-NOWHERE\tX"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("RU-NOWHERE");
    }

    @Test
    void every_region_of_russia_and_ukraine_has_a_row() {
        long regions = Gazetteer.bundled().entries().stream()
                .filter(entry -> entry.kind().equals("region"))
                .count();
        // ISO 3166-2: 83 subjects of Russia, 27 of Ukraine.
        assertThat(regions).isEqualTo(83 + 27);
    }
}
