package org.toll.people.cluster.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.base.Count;
import org.toll.base.InvalidInput;
import org.toll.base.Share;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.cluster.Evidence;
import org.toll.people.cluster.LinkEvidence;

class DrawnClusteringsTest {
    private static final ClusterOptions USUAL = ClusterOptions.USUAL;
    private static final SimulatedLists LISTS =
            new SimulatedLists(1, 60, new double[] {0.7, 0.4}, new double[] {0, 0.2});
    private static final DrawSettings SETTINGS =
            DrawSettings.usual(LISTS.priorBits, 1).withDraws(20);

    @Test
    void equal_seeds_give_equal_draws_whatever_the_threads() {
        DrawnClusterings one = DrawnClusterings.draw(LISTS.evidence, USUAL, SETTINGS);
        DrawnClusterings two = DrawnClusterings.draw(LISTS.evidence, USUAL, SETTINGS.withThreads(2));
        for (int draw = 0; draw < one.size(); draw++) {
            assertThat(two.clustering(draw)).isEqualTo(one.clustering(draw));
        }
    }

    @Test
    void constraints_hold_in_every_draw() {
        int clean = 0;
        int other = 1;
        int[] rows = rowsOf(clean);
        LinkEvidence evidence = LISTS.evidence.with(new Constraints(
                List.of(RowPair.of(rows[0], rowsOf(other)[0])),
                List.of(RowPair.of(rows[1], rowsOf(other)[1])),
                Set.of(clean)));
        DrawnClusterings draws = DrawnClusterings.draw(evidence, USUAL, SETTINGS);
        for (int draw = 0; draw < draws.size(); draw++) {
            Clustering drawn = draws.clustering(draw);
            assertThat(drawn.isSamePerson(rows[0], rowsOf(other)[0])).isTrue();
            assertThat(drawn.isSamePerson(rows[1], rowsOf(other)[1])).isFalse();
            assertThat(Arrays.stream(rows).map(drawn::personOf).distinct().count())
                    .isEqualTo(rows.length);
        }
    }

    @Test
    void overlaps_count_every_person_once_and_what_a_list_repeats_once() {
        Clustering clustering = Clustering.ofLabels(new int[] {0, 0, 2, 2, 4});
        OverlapTable table =
                Incidence.of(clustering, Evidence.lists("aabab")).overlaps();
        assertThat(table.lists()).containsExactly("a", "b");
        assertThat(table.cells())
                .isEqualTo(new TreeMap<>(Map.of(
                        1L, Count.ofPersons(1), 2L, Count.ofPersons(1), 3L, Count.ofPersons(1))));
    }

    @Test
    void every_draw_gives_a_table_of_its_people() {
        DrawnClusterings draws = DrawnClusterings.draw(LISTS.evidence, USUAL, SETTINGS);
        List<OverlapTable> tables = draws.overlaps();
        for (int draw = 0; draw < draws.size(); draw++) {
            long people = tables.get(draw).cells().values().stream()
                    .mapToLong(Count::value)
                    .sum();
            assertThat(people).isEqualTo(draws.distinctPeople().draw(draw));
        }
        assertThat(draws.distinctPeople(Set.of(0, 1), Set.of()).median())
                .isEqualTo(draws.distinctPeople().median());
    }

    @Test
    void several_sets_of_weights_share_the_draws() {
        DrawnClusterings draws = DrawnClusterings.draw(List.of(LISTS.evidence, LISTS.evidence), USUAL, SETTINGS);
        assertThat(draws.size()).isEqualTo(20);
        assertThatThrownBy(() -> DrawnClusterings.draw(List.of(), USUAL, SETTINGS))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("has a draw");
    }

    @Test
    void a_pair_of_a_probability_is_together_in_that_share_of_draws() {
        // One link among three open pairs of people at most: the odds are learned from so little that only an order shows.
        LinkEvidence evidence =
                Evidence.of(Evidence.lists("aaaa"), new double[] {0, 1, 30}, new double[] {2, 3, -30});
        DrawnClusterings draws = DrawnClusterings.draw(evidence, USUAL, DrawSettings.usual(-3, 7));
        assertThat(draws.probability(0, 1)).isCloseTo(1, within(1e-9));
        assertThat(draws.probability(2, 3)).isCloseTo(0, within(1e-9));
        assertThat(draws.distinctPeople().interval(Share.ofPercent(90)).width()).isZero();
    }

    @Test
    void triage_says_in_the_list_new_or_look_with_candidates() {
        Evidence pairs = new Evidence();
        for (int row = 0; row < 40; row++) {
            pairs.add(row, 40 + row, 25);
        }
        pairs.add(0, 81, -2);
        pairs.add(1, 82, 25);
        pairs.add(82, 83, 25);
        LinkEvidence evidence = pairs.on(Evidence.lists("a".repeat(80) + "bbbb"));
        DrawnClusterings draws = DrawnClusterings.draw(evidence, USUAL, DrawSettings.usual(-7, 7));
        BacklogTriage triage = BacklogTriage.of(draws, evidence, 1);
        List<TriagedRecord> records = triage.records();
        assertThat(records).extracting(TriagedRecord::row).containsExactly(80, 81, 82, 83);
        assertThat(records.get(0).verdict()).isEqualTo(Triage.NEW);
        assertThat(records.get(1).verdict()).isEqualTo(Triage.LOOK);
        assertThat(records.get(1).candidates()).extracting(TriagedRecord.Candidate::row).containsExactly(0);
        assertThat(records.get(2).verdict()).isEqualTo(Triage.IN_LIST);
        assertThat(records.get(3).verdict()).isEqualTo(Triage.IN_LIST);
        assertThat(records.get(3).probabilityRepeated()).isGreaterThan(0.99);
        assertThat(triage.newPeople().interval(Share.ofPercent(90)).high()).isLessThanOrEqualTo(2);
    }

    private static int[] rowsOf(int list) {
        return IntStream.range(0, LISTS.lists.size())
                .filter(row -> LISTS.lists.codeAt(row) == list)
                .toArray();
    }
}
