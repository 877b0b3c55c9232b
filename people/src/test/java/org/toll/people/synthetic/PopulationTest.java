package org.toll.people.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;

class PopulationTest {
    private static final int PEOPLE = 30_000;
    private static final Population POPULATION = new Population(Scenario.russian(3, PEOPLE));

    @Test
    void brothers_sons_and_namesakes_are_as_frequent_as_stated() {
        int brothers = 0;
        int sons = 0;
        int namesakes = 0;
        for (int k = 1; k < PEOPLE; k += 2) {
            Person.Identity his = POPULATION.person(k).identity();
            Person.Identity other = POPULATION.person(k - 1).identity();
            if (!his.surname().equals(other.surname())) {
                continue;
            }
            if (his.equals(other)) {
                namesakes++;
            } else if (his.father().equals(other.given())) {
                sons++;
            } else if (his.father().equals(other.father())) {
                brothers++;
            }
        }
        SyntheticListsTest.assertShare(brothers + sons + namesakes, PEOPLE, 0.04);
        SyntheticListsTest.assertShare(namesakes, PEOPLE, 0.04 / 3);
        // Most would-be fathers of this population are too young, so half of the sons become brothers.
        assertThat(sons).isGreaterThan(50).isLessThan(brothers);
    }

    @Test
    void everybody_died_grown_up_and_a_son_is_younger_than_his_father() {
        for (int k = 0; k < PEOPLE; k++) {
            Person person = POPULATION.person(k);
            assertThat(ChronoUnit.YEARS.between(person.birth(), person.death()))
                    .as("person " + k)
                    .isBetween(17L, 75L);
        }
    }

    @Test
    void a_person_does_not_depend_on_who_was_asked_for_before() {
        Person first = POPULATION.person(17);
        assertThat(new Population(Scenario.russian(3, PEOPLE)).person(17)).isEqualTo(first);
    }

    @Test
    void surnames_are_few_at_the_top_and_many_below() {
        Map<String, Integer> bearers = new HashMap<>();
        for (int k = 0; k < PEOPLE; k++) {
            bearers.merge(POPULATION.person(k).identity().surname(), 1, Integer::sum);
        }
        int most = bearers.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat((double) most / PEOPLE).isBetween(0.004, 0.01);
        assertThat(bearers.size()).isGreaterThan(8_000);
    }

    @Test
    void names_follow_the_region() {
        int buryats = 0;
        int fromBuryatia = 0;
        for (int k = 0; k < PEOPLE; k++) {
            Person person = POPULATION.person(k);
            if (person.home().region().id().equals("RU-BU")) {
                fromBuryatia++;
                buryats += person.identity().people().equals("buryat") ? 1 : 0;
            }
        }
        SyntheticListsTest.assertShare(buryats, fromBuryatia, 0.4);
    }

    @Test
    void slips_come_as_often_as_stated_and_each_kind_alike() {
        RandomStream stream = RandomStream.ofSeed(9);
        int records = 40_000;
        int withSlips = 0;
        Map<Slip, Integer> kinds = new EnumMap<>(Slip.class);
        for (int k = 0; k < records; k++) {
            Set<Slip> slips = SlipDraw.draw(0.15, stream);
            withSlips += slips.isEmpty() ? 0 : 1;
            slips.forEach(slip -> kinds.merge(slip, 1, Integer::sum));
        }
        SyntheticListsTest.assertShare(withSlips, records, 0.15);
        assertThat(kinds).hasSize(8);
        // Two slips on average.
        kinds.forEach((slip, count) -> SyntheticListsTest.assertShare(count, records, 0.15 * 2 / 8));
    }

    @Test
    void a_typo_changes_a_word_by_one_letter() {
        RandomStream stream = RandomStream.ofSeed(4);
        for (int k = 0; k < 500; k++) {
            String word = Typos.in("Иваненко", stream);
            assertThat(word.length()).isBetween(7, 9);
            assertThat(word).isNotEmpty().containsPattern("^[А-яІі]+$");
        }
        assertThat(Typos.in("И.", stream)).isEqualTo("И.");
    }

    @Test
    void an_order_without_memory_visits_everybody_once() {
        Permutation order = Permutation.of(1_000, RandomStream.ofSeed(2));
        boolean[] seen = new boolean[1_000];
        for (int k = 0; k < 1_000; k++) {
            assertThat(seen[order.at(k)]).isFalse();
            seen[order.at(k)] = true;
        }
    }
}
