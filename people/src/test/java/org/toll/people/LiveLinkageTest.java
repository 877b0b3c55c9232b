package org.toll.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Arrival;
import org.toll.people.cluster.Arrival.Outcome;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.model.Comparison;
import org.toll.people.model.LinkageModel;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;
import org.toll.people.testing.GeneratedRegister;

/** A register of 2,000 records whose last 200 repeat earlier ones; the last 100 arrive one by one. */
class LiveLinkageTest {
    private static final RecordTable ALL = GeneratedRegister.of(2_000, 4).table();
    private static final int OLD = 1_900;
    private static final LinkageRun BEFORE = Linkage.of(first(OLD)).run();
    private static final LinkageModel MODEL = BEFORE.fitted().orElseThrow().model();

    @Test
    void one_by_one_gives_the_people_and_the_weights_of_a_whole_run() {
        LinkageRun whole = Linkage.of(ALL).withModel(MODEL).run();
        LiveLinkage live = live(OLD, whole.clustering(), Constraints.NONE);

        List<Arrival> arrivals = all(live);

        assertThat(arrivals).extracting(Arrival::outcome).contains(Outcome.NEW, Outcome.JOINED);
        assertThat(arrivals).extracting(Arrival::outcome).doesNotContain(Outcome.REARRANGES);
        assertThat(live.clustering()).isEqualTo(whole.clustering());
        assertThat(IntStream.range(0, live.pairs().size())
                        .mapToObj(pair -> live.pairs().first(pair) + "-"
                                + live.pairs().second(pair) + ":"
                                + live.pairs().weightBits(pair)))
                .containsExactlyElementsOf(IntStream.range(0, whole.pairs().size())
                        .filter(pair -> whole.pairs().second(pair) >= OLD)
                        .mapToObj(pair -> whole.pairs().first(pair) + "-"
                                + whole.pairs().second(pair) + ":"
                                + whole.pairs().weightBits(pair))
                        .toList());
    }

    @Test
    void people_who_were_there_keep_their_numbers() {
        LiveLinkage live = live(OLD, BEFORE.clustering(), Constraints.NONE);

        all(live);

        assertThat(IntStream.range(0, OLD).map(live.clustering()::personOf))
                .containsExactlyElementsOf(IntStream.range(0, OLD)
                        .map(BEFORE.clustering()::personOf)
                        .boxed()
                        .toList());
        assertThat(live.rerunDue()).isEmpty();
    }

    @Test
    void what_a_person_judged_outweighs_what_records_say() {
        int linked = all(live(OLD, BEFORE.clustering(), Constraints.NONE)).stream()
                .filter(arrival -> arrival.outcome() == Outcome.JOINED)
                .findFirst()
                .orElseThrow()
                .row();
        int partner = all(live(OLD, BEFORE.clustering(), Constraints.NONE)).stream()
                .filter(arrival -> arrival.row() == linked)
                .findFirst()
                .orElseThrow()
                .companions()
                .get(0);
        LiveLinkage live = live(
                OLD,
                BEFORE.clustering(),
                new Constraints(
                        List.of(new RowPair(3, linked)),
                        List.of(new RowPair(partner, linked), new RowPair(3, partner)),
                        Set.of()));

        all(live);

        assertThat(live.clustering().isSamePerson(3, linked)).isTrue();
        assertThat(live.clustering().isSamePerson(partner, linked)).isFalse();
    }

    @Test
    void a_model_that_was_not_learned_is_refused() {
        LinkageModel open = new LinkageModel(
                MODEL.fields(),
                MODEL.comparisons().stream()
                        .map(known -> Comparison.toLearn(known.field(), known.rarity()))
                        .toList(),
                MODEL.corrections(),
                MODEL.rules(),
                MODEL.decision());
        assertThatThrownBy(() -> LiveLinkage.of(ALL, open, BEFORE.clustering(), Constraints.NONE, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("model.yaml");
    }

    private static LiveLinkage live(int old, Clustering people, Constraints constraints) {
        Clustering earlier = Clustering.ofLabels(
                IntStream.range(0, old).map(people::personOf).toArray());
        return LiveLinkage.of(ALL, MODEL, earlier, constraints, 2);
    }

    private static List<Arrival> all(LiveLinkage live) {
        List<Arrival> arrivals = new ArrayList<>();
        while (live.hasNext()) {
            arrivals.add(live.next());
        }
        return arrivals;
    }

    private static RecordTable first(int records) {
        TableBuilder builder = new TableBuilder();
        for (int row = 0; row < records; row++) {
            int at = row;
            builder.startRow(ALL.key(row).list(), ALL.key(row).id());
            ALL.columns()
                    .forEach(column ->
                            builder.cell(column.name(), column.textAt(at).orElse(null)));
        }
        return builder.build();
    }
}
