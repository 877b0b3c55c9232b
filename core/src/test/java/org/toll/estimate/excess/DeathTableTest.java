package org.toll.estimate.excess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;

class DeathTableTest {
    private static final AgeBand TEENS = AgeBand.parse("15-19");

    @Test
    void a_band_is_made_up_of_single_years() {
        DeathTable.Builder builder = DeathTable.builder();
        for (int age = 14; age <= 20; age++) {
            builder.add("x", 2000, Sex.MALE, AgeBand.of(age, age), age);
            builder.add("x", 2000, Sex.FEMALE, AgeBand.of(age, age), 1);
        }
        assertThat(builder.build().deaths("x", 2000, TEENS)).isEqualTo(new Deaths(15 + 16 + 17 + 18 + 19, 5));
    }

    @Test
    void an_overlapping_narrower_band_is_not_counted_twice() {
        DeathTable table = DeathTable.builder()
                .add("x", 2023, Sex.MALE, AgeBand.parse("15-17"), 3)
                .add("x", 2023, Sex.FEMALE, AgeBand.parse("15-17"), 1)
                .add("x", 2023, Sex.MALE, TEENS, 10)
                .add("x", 2023, Sex.FEMALE, TEENS, 4)
                .add("x", 2023, Sex.MALE, AgeBand.parse("20+"), 20)
                .add("x", 2023, Sex.FEMALE, AgeBand.parse("20+"), 9)
                .build();
        assertThat(table.deaths("x", 2023, AgeBand.parse("15+"))).isEqualTo(new Deaths(30, 13));
    }

    @Test
    void a_band_that_cannot_be_made_up_is_refused() {
        DeathTable table = one("x", 2000);
        assertThatThrownBy(() -> table.deaths("x", 2000, AgeBand.parse("15-24")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("do not make up this band: '15-24'");
        assertThatThrownBy(() -> table.deaths("x", 2000, AgeBand.parse("16-19")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> table.deaths("y", 2000, TEENS)).hasMessageContaining("no such region");
    }

    @Test
    void a_count_given_twice_is_refused() {
        DeathTable.Builder builder = DeathTable.builder().add("x", 2000, Sex.MALE, TEENS, 1);
        assertThatThrownBy(() -> builder.add("x", 2000, Sex.MALE, TEENS, 1)).hasMessageContaining("given twice");
    }

    @Test
    void a_sum_has_only_the_years_that_all_its_parts_have() {
        DeathTable.Builder builder = DeathTable.builder();
        for (String region : List.of("a", "b")) {
            builder.add(region, 2001, Sex.MALE, TEENS, 5).add(region, 2001, Sex.FEMALE, TEENS, 2);
        }
        builder.add("a", 2000, Sex.MALE, TEENS, 5).add("a", 2000, Sex.FEMALE, TEENS, 2);
        DeathTable sum = builder.build().sum(List.of("a", "b"), "both");
        assertThat(sum.deaths("both", 2001, TEENS)).isEqualTo(new Deaths(10, 4));
        assertThatThrownBy(() -> sum.deaths("both", 2000, TEENS)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_region_is_not_added_to_its_parts() {
        Region oblast = new Region("3", "Oblast", Region.Kind.PARENT, Optional.empty());
        Region okrug = new Region("34", "Okrug", Region.Kind.PART, Optional.of("3"));
        Region elsewhere = new Region("86", "Elsewhere", Region.Kind.PART, Optional.of("75"));
        Region unstated = new Region("80", "Unstated", Region.Kind.PART, Optional.empty());
        Region total = new Region("0", "Country", Region.Kind.TOTAL, Optional.empty());
        RegionRule.requireDisjoint(List.of(oblast, elsewhere));
        RegionRule.requireDisjoint(List.of(okrug, elsewhere, unstated));
        RegionRule.requireDisjoint(Set.of(total));
        assertThatThrownBy(() -> RegionRule.requireDisjoint(List.of(oblast, okrug)))
                .hasMessageContaining("Oblast and Okrug");
        assertThatThrownBy(() -> RegionRule.requireDisjoint(List.of(oblast, unstated)))
                .hasMessageContaining("own parts");
        assertThatThrownBy(() -> RegionRule.requireDisjoint(List.of(total, okrug)))
                .hasMessageContaining("whole country");
    }

    @Test
    void bands_read_back_as_written() {
        for (String text : List.of("15-19", "17", "85+")) {
            assertThat(AgeBand.parse(text)).hasToString(text);
        }
        for (String text : List.of("19-15", "x", "15-", "-3", "200", "")) {
            assertThatThrownBy(() -> AgeBand.parse(text)).isInstanceOf(InvalidInput.class);
        }
    }

    private static DeathTable one(String region, int year) {
        return DeathTable.builder()
                .add(region, year, Sex.MALE, TEENS, 5)
                .add(region, year, Sex.FEMALE, TEENS, 2)
                .build();
    }
}
