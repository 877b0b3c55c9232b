package org.toll.people.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.Arrival.Candidate;
import org.toll.people.cluster.Arrival.Outcome;

class LiveClustersTest {
    private static final ClusterOptions USUAL = ClusterOptions.USUAL;

    @Test
    void a_record_joins_by_its_average_weight_to_all_of_a_person() {
        LiveClusters live = live(Evidence.of(Evidence.lists("aaa"), link(0, 1, 9)));
        assertThat(live.admit(0, List.of(new Candidate(0, 12), new Candidate(1, -6))))
                .isEqualTo(new Arrival(3, Outcome.JOINED, List.of(0, 1), 3));
        assertThat(live.clustering()).isEqualTo(Clustering.ofLabels(new int[] {0, 0, 1, 0}));
    }

    @Test
    void a_record_that_would_divide_a_person_calls_for_a_whole_run() {
        LiveClusters live = live(Evidence.of(Evidence.lists("aaa"), link(0, 1, 9)));
        assertThat(live.admit(0, List.of(new Candidate(0, 12), new Candidate(1, -11))))
                .isEqualTo(new Arrival(3, Outcome.REARRANGES, List.of(0, 1), 0.5));
        assertThat(live.rerunDue().orElseThrow()).contains("1 of 1 new records would merge or divide");
    }

    @Test
    void a_record_without_candidates_is_new_and_the_next_may_join_it() {
        LiveClusters live = live(Evidence.of(Evidence.lists("aaa"), link(0, 1, 9)));
        assertThat(live.admit(0, List.of()).outcome()).isEqualTo(Outcome.NEW);
        Arrival second = live.admit(0, List.of(new Candidate(3, 8)));
        assertThat(second.outcome()).isEqualTo(Outcome.JOINED);
        assertThat(second.companions()).containsExactly(3);
        assertThat(live.clustering()).isEqualTo(Clustering.ofLabels(new int[] {0, 0, 2, 3, 3}));
    }

    @Test
    void a_record_that_ties_two_people_together_calls_for_a_whole_run() {
        LiveClusters live = live(Evidence.of(Evidence.lists("aa"), link(0, 1, -1)));
        assertThat(live.admit(0, List.of(new Candidate(0, 20), new Candidate(1, 19)))
                        .outcome())
                .isEqualTo(Outcome.REARRANGES);
    }

    @Test
    void a_clean_list_takes_nobody_twice() {
        LinkEvidence evidence = Evidence.of(Evidence.lists("ab"), link(0, 1, 9))
                .with(new Constraints(List.of(), List.of(), Set.of(0)));
        Arrival arrival = live(evidence).admit(0, List.of(new Candidate(1, 5)));
        assertThat(arrival.outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void a_tenth_of_new_records_calls_for_a_whole_run() {
        LiveClusters live = live(Evidence.of(Evidence.lists("a".repeat(10))));
        live.admit(0, List.of());
        assertThat(live.rerunDue()).isEmpty();
        live.admit(0, List.of());
        assertThat(live.rerunDue().orElseThrow()).contains("fitted again");
    }

    @Test
    void candidates_that_are_not_there_are_refused() {
        LiveClusters live = live(Evidence.of(Evidence.lists("aa")));
        assertThatThrownBy(() -> live.admit(0, List.of(new Candidate(2, 1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("one of 2 records");
    }

    /** People of up to four records, weights with errors; half of the records arrive one by one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void one_by_one_equals_a_whole_run_where_no_arrival_rearranges_old_people(int seed) {
        RandomStream random = RandomStream.ofSeed(seed);
        int records = 200;
        int[] person = new int[records];
        for (int row = 0; row < records; row++) {
            person[row] = random.index(100);
        }
        Evidence old = new Evidence();
        Evidence all = new Evidence();
        List<List<Candidate>> candidates = new ArrayList<>();
        for (int j = 0; j < records; j++) {
            candidates.add(new ArrayList<>());
            for (int i = 0; i < j; i++) {
                boolean isSame = person[i] == person[j];
                if (isSame || random.uniform() < 0.01) {
                    float bits = (float) (random.normal() * 4 + (isSame ? 9 : -5));
                    all.add(i, j, bits);
                    if (j < records / 2) {
                        old.add(i, j, bits);
                    }
                    candidates.get(j).add(new Candidate(i, bits));
                }
            }
        }
        LiveClusters live = live(old.on(Evidence.lists("a".repeat(records / 2))));
        int rearranging = 0;
        for (int row = records / 2; row < records; row++) {
            rearranging += live.admit(0, candidates.get(row)).outcome() == Outcome.REARRANGES ? 1 : 0;
        }
        Clustering whole = AverageLinkage.cluster(all.on(Evidence.lists("a".repeat(records))), USUAL, 1);
        // Each rearranging arrival can disturb a few people; without any the two are equal.
        int differing = 0;
        for (int i = 0; i < records; i++) {
            for (int j = 0; j < i; j++) {
                differing += live.clustering().isSamePerson(i, j) == whole.isSamePerson(i, j) ? 0 : 1;
            }
        }
        assertThat(differing).isLessThanOrEqualTo(8 * rearranging);
        assertThat(rearranging).isLessThan(20);
    }

    private static LiveClusters live(LinkEvidence evidence) {
        return LiveClusters.of(evidence, AverageLinkage.cluster(evidence, USUAL, 1), USUAL);
    }

    private static double[] link(int first, int second, double bits) {
        return new double[] {first, second, bits};
    }
}
