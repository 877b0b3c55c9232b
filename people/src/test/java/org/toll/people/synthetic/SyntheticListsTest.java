package org.toll.people.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.people.name.GivenNames;
import org.toll.people.name.Language;
import org.toll.people.name.Letters;
import org.toll.people.name.Sex;
import org.toll.people.name.Surnames;

class SyntheticListsTest {
    private static final Scenario RUSSIAN = Scenario.russian(11, 20_000);
    private static final SyntheticLists LISTS = SyntheticLists.of(RUSSIAN);
    private static final int SURNAME = 2;
    private static final int GIVEN = 3;
    private static final int PERSON = 12;

    @Test
    void a_seed_gives_the_same_rows_and_another_seed_others() {
        Scenario small = Scenario.ukrainian(5, 300);
        List<List<String>> rows = rows(SyntheticLists.of(small));
        assertThat(rows(SyntheticLists.of(small))).isEqualTo(rows);
        assertThat(rows(SyntheticLists.of(Scenario.ukrainian(6, 300)))).isNotEqualTo(rows);
    }

    @Test
    void each_row_fits_the_header_and_each_id_is_used_once() {
        Set<String> ids = new HashSet<>();
        LISTS.rows().forEach(row -> {
            assertThat(row).hasSize(LISTS.header().size()).doesNotContainNull();
            assertThat(ids.add(row[0] + ":" + row[1])).isTrue();
        });
        assertThat(ids).hasSizeGreaterThan(20_000);
    }

    @Test
    void a_list_covers_villages_and_towns_as_stated() {
        ListSpec memorial = RUSSIAN.lists().get(0);
        Set<String> listed = new HashSet<>();
        LISTS.rows(memorial.name()).forEach(row -> listed.add(row[PERSON]));
        Population population = new Population(RUSSIAN);
        int[] people = new int[2];
        int[] covered = new int[2];
        for (int k = 0; k < RUSSIAN.people(); k++) {
            int kind = population.person(k).home().isTown() ? 1 : 0;
            people[kind]++;
            covered[kind] += listed.contains("p" + k) ? 1 : 0;
        }
        double odds = memorial.townOdds() * memorial.coverage() / (1 - memorial.coverage());
        assertShare(covered[0], people[0], memorial.coverage());
        assertShare(covered[1], people[1], odds / (1 + odds));
    }

    @Test
    void second_records_are_as_frequent_as_stated() {
        Map<String, Integer> records = new HashMap<>();
        LISTS.rows("obituaries").forEach(row -> records.merge(row[PERSON], 1, Integer::sum));
        long repeated = records.values().stream().filter(count -> count > 1).count();
        assertShare((int) repeated, records.size(), RUSSIAN.lists().get(3).duplicateShare());
    }

    @Test
    void a_latin_list_has_latin_names_and_a_cyrillic_one_cyrillic() {
        LISTS.rows("press").forEach(row -> assertThat(row[SURNAME] + row[GIVEN]).doesNotContainPattern("[А-яЁё]"));
        LISTS.rows("memorial")
                .forEach(row -> assertThat(row[SURNAME] + row[GIVEN]).doesNotContainPattern("[A-Za-z]"));
    }

    /** Nine of ten: the rest are slips, 8 % of surnames on the two lists together, and the German and French families. */
    @Test
    void records_of_one_person_fold_alike_across_scripts() {
        Map<String, String> surnames = new HashMap<>();
        Map<String, String> givenNames = new HashMap<>();
        LISTS.rows("memorial").forEach(row -> {
            surnames.put(row[PERSON], Letters.fold(row[SURNAME]));
            givenNames.put(row[PERSON], Letters.fold(row[GIVEN]));
        });
        int[] both = new int[1];
        int[] surnameEqual = new int[1];
        int[] givenEqual = new int[1];
        LISTS.rows("press").filter(row -> surnames.containsKey(row[PERSON])).forEach(row -> {
            both[0]++;
            String surname = surnames.getOrDefault(row[PERSON], "");
            surnameEqual[0] += surname.equals(Letters.fold(row[SURNAME])) ? 1 : 0;
            String given = givenNames.getOrDefault(row[PERSON], "");
            givenEqual[0] += GivenNames.bundled().isSame(given, Letters.fold(row[GIVEN])) ? 1 : 0;
        });
        assertThat(both[0]).isGreaterThan(3000);
        assertThat((double) surnameEqual[0] / both[0]).isGreaterThan(0.85);
        assertThat((double) givenEqual[0] / both[0]).isGreaterThan(0.85);
    }

    @Test
    void ten_million_people_are_not_made_before_the_first_row() {
        assertThat(SyntheticLists.of(Scenario.russian(1, 10_000_000))
                        .rows("memorial")
                        .limit(5))
                .hasSize(5);
    }

    @Test
    void what_cannot_be_invented_is_refused() {
        assertThatThrownBy(() -> Scenario.russian(1, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ListSpec.of("x", ListScript.RUSSIAN, 1.2))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("coverage of list x");
        assertThatThrownBy(() -> LISTS.rows("nowhere"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("memorial");
        ListSpec twice = RUSSIAN.lists().get(0);
        assertThatThrownBy(() -> new Scenario(1, 5, "RU", 0, List.of(twice, twice)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void women_bear_the_forms_of_women() {
        Population population = new Population(RUSSIAN);
        NameWriter russian = new NameWriter(Language.RUSSIAN);
        int women = 0;
        for (int k = 0; k < 2_000; k++) {
            Person person = population.person(k);
            if (person.identity().given().sex() == Sex.FEMALE) {
                women++;
                String written = Letters.fold(russian.surname(person.identity()));
                assertThat(Surnames.sexOf(written)).isNotEqualTo(Sex.MALE);
            }
        }
        assertShare(women, 2_000, 0.02);
    }

    private static List<List<String>> rows(SyntheticLists lists) {
        return lists.rows().map(Arrays::asList).toList();
    }

    /** Within four standard errors: a false alarm in 16,000 runs, and the seed is fixed. */
    static void assertShare(int hits, int of, double expected) {
        double error = Math.sqrt(expected * (1 - expected) / of);
        assertThat((double) hits / of).isBetween(expected - 4 * error, expected + 4 * error);
    }
}
