package org.toll.people.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;
import org.toll.people.record.RecordKey;
import org.toll.people.registry.RegistryEvent.Born;
import org.toll.people.registry.RegistryEvent.Kept;
import org.toll.people.registry.RegistryEvent.Merged;
import org.toll.people.registry.RegistryEvent.Retired;
import org.toll.people.registry.RegistryEvent.Revived;
import org.toll.people.registry.RegistryEvent.Split;

class RegistryTest {
    private static final KeyedHash HASH =
            KeyedHash.ofKey("a key of the registry, kept apart".getBytes(StandardCharsets.UTF_8));

    @Test
    void a_first_release_founds_everybody() {
        RegistryUpdate update = release(Registry.EMPTY, "a1 a2", "b1");
        assertThat(update.events()).hasSize(2).allMatch(Born.class::isInstance);
        assertThat(id(update, "a1")).isEqualTo(id(update, "a2")).isNotEqualTo(id(update, "b1"));
    }

    @Test
    void a_run_with_the_same_people_changes_nothing_whatever_their_order() {
        RegistryUpdate first = release(Registry.EMPTY, "a1 a2", "b1");
        RegistryUpdate second = release(first.registry(), "b1", "a2 a1");
        assertThat(second.events()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.registry().people()).containsExactlyElementsOf(first.registry().people());
    }

    @Test
    void a_person_keeps_the_id_when_records_come_and_go() {
        RegistryUpdate first = release(Registry.EMPTY, "a1 a2 a3");
        RegistryUpdate second = release(first.registry(), "a2 a3 a4");
        assertThat(second.events())
                .containsExactly(new Kept(2, id(first, "a1"), List.of(key("a4")), List.of(key("a1"))));
        assertThat(second.registry().personOf(key("a1"))).contains(id(first, "a1"));
        assertThat(second.registry().memberships().get(key("a1")).isPresent()).isFalse();
    }

    @Test
    void merged_people_redirect_to_the_one_with_more_records_through_all_later_merges() {
        RegistryUpdate first = release(Registry.EMPTY, "a1", "b1 b2", "c1 c2 c3 c4");
        RegistryUpdate second = release(first.registry(), "a1 b1 b2", "c1 c2 c3 c4");
        assertThat(second.events())
                .contains(new Merged(2, id(first, "a1"), id(first, "b1")));
        RegistryUpdate third = release(second.registry(), "a1 b1 b2 c1 c2 c3 c4");
        assertThat(third.registry().resolve(id(first, "a1"))).isEqualTo(id(first, "c1"));
        assertThat(third.registry().history(id(first, "a1")))
                .hasSize(2)
                .satisfiesExactly(
                        born -> assertThat(born).isInstanceOf(Born.class),
                        merged -> assertThat(merged).isInstanceOf(Merged.class));
    }

    @Test
    void the_part_with_more_records_keeps_the_id_of_a_split_person() {
        RegistryUpdate first = release(Registry.EMPTY, "a1 a2 a3");
        RegistryUpdate second = release(first.registry(), "a1", "a2 a3");
        PersonId old = id(first, "a1");
        assertThat(id(second, "a2")).isEqualTo(old);
        assertThat(id(second, "a1")).isNotEqualTo(old);
        assertThat(second.events())
                .contains(new Split(2, old, old, SplitReason.MORE_RECORDS, List.of(id(second, "a1"))));
    }

    @Test
    void of_equal_parts_the_one_with_the_record_known_longest_keeps_it() {
        RegistryUpdate first = release(Registry.EMPTY, "a3 a4");
        RegistryUpdate second = release(first.registry(), "a1 a2 a3 a4");
        RegistryUpdate third = release(second.registry(), "a1 a2", "a3 a4");
        assertThat(id(third, "a3")).isEqualTo(id(first, "a3"));
        assertThat(third.events()).anySatisfy(event -> assertThat(event)
                .isInstanceOfSatisfying(
                        Split.class, split -> assertThat(split.reason()).isEqualTo(SplitReason.OLDEST_RECORD)));
    }

    @Test
    void a_merge_that_is_undone_brings_the_old_id_back() {
        RegistryUpdate first = release(Registry.EMPTY, "a1", "b1 b2");
        RegistryUpdate second = release(first.registry(), "a1 b1 b2");
        RegistryUpdate third = release(second.registry(), "a1", "b1 b2");
        assertThat(id(third, "a1")).isEqualTo(id(first, "a1"));
        assertThat(third.events()).contains(new Revived(3, id(first, "a1")));
    }

    @Test
    void a_withdrawn_person_is_retired_and_comes_back_under_the_same_id() {
        RegistryUpdate first = release(Registry.EMPTY, "a1", "b1");
        RegistryUpdate second = release(first.registry(), "b1");
        assertThat(second.events()).containsExactly(new Retired(2, id(first, "a1")));
        assertThat(second.registry().find(id(first, "a1"))).isPresent();
        RegistryUpdate third = release(second.registry(), "a1", "b1");
        assertThat(third.events()).containsExactly(new Revived(3, id(first, "a1")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void through_any_history_ids_are_unique_never_reused_and_survive_storage(int seed) {
        RandomStream random = RandomStream.ofSeed(seed);
        Registry registry = Registry.EMPTY;
        Map<PersonId, RecordKey> founders = new HashMap<>();
        for (int release = 1; release <= 12; release++) {
            List<List<RecordKey>> clusters = randomClusters(random);
            RegistryUpdate update = registry.next(clusters, HASH);
            List<List<RecordKey>> shuffled = new ArrayList<>(clusters);
            Collections.reverse(shuffled);
            assertThat(registry.next(shuffled, HASH).events()).isEqualTo(update.events());
            registry = update.registry();
            Set<PersonId> present = new HashSet<>();
            for (List<RecordKey> cluster : clusters) {
                Set<PersonId> ids = new HashSet<>();
                Registry now = registry;
                cluster.forEach(key -> ids.add(now.personOf(key).orElseThrow()));
                assertThat(ids).hasSize(1);
                assertThat(present.addAll(ids)).isTrue();
                assertThat(registry.find(ids.iterator().next()).orElseThrow().standing())
                        .isEqualTo(Standing.ACTIVE);
            }
            long active = registry.people().stream()
                    .filter(person -> person.standing().equals(Standing.ACTIVE))
                    .count();
            assertThat(active).isEqualTo(clusters.size());
            registry.people().forEach(person -> {
                RecordKey before = founders.putIfAbsent(person.id(), person.founder());
                assertThat(before == null || before.equals(person.founder())).isTrue();
            });
            Registry stored = Registry.of(
                    registry.people(), registry.memberships(), registry.events(), registry.releases());
            assertThat(stored.next(clusters, HASH).unchanged()).isEqualTo(clusters.size());
        }
    }

    @Test
    void a_record_in_two_clusters_and_an_unknown_id_are_refused() {
        assertThatThrownBy(() -> release(Registry.EMPTY, "a1 a2", "a1"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("list:a1");
        PersonId unknown = PersonId.founded(key("zz"), 0, HASH);
        assertThatThrownBy(() -> Registry.EMPTY.resolve(unknown))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(unknown.value());
    }

    private static List<List<RecordKey>> randomClusters(RandomStream random) {
        Map<Integer, List<RecordKey>> clusters = new HashMap<>();
        for (int record = 0; record < 30; record++) {
            if (random.uniform() < 0.85) {
                int person = random.uniform() < 0.7 ? record / 3 : random.index(12);
                clusters.computeIfAbsent(person, any -> new ArrayList<>())
                        .add(key("r" + (100 + record)));
            }
        }
        return new ArrayList<>(clusters.values());
    }

    private static RegistryUpdate release(Registry before, String... clusters) {
        return before.next(
                Arrays.stream(clusters)
                        .map(cluster -> Arrays.stream(cluster.split(" "))
                                .map(RegistryTest::key)
                                .toList())
                        .toList(),
                HASH);
    }

    private static PersonId id(RegistryUpdate update, String record) {
        return update.registry().personOf(key(record)).orElseThrow();
    }

    private static RecordKey key(String id) {
        return new RecordKey("list", id);
    }
}
