package org.toll.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.people.accuracy.ClericalDesign;
import org.toll.people.accuracy.ClericalSample;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.model.LinkageModel;
import org.toll.people.record.Column;
import org.toll.people.testing.GeneratedRegister;
import org.toll.people.testing.TrueTable;

/** What judged pairs teach: each is one pair of known probability, in the place of what its weight says. */
class JudgedPairsTest {
    private static final int RECORDS = 3_000;
    private static final int TRUE_PAIRS = RECORDS / 10;
    private static final TrueTable REGISTER = GeneratedRegister.of(RECORDS, 5);
    private static final LinkageRun UNJUDGED = Linkage.of(REGISTER.table()).run();

    @Test
    void who_says_what_the_weights_know_changes_nothing() {
        LinkageModel before = model(UNJUDGED);
        LinkageModel after = model(judged(REGISTER, UNJUDGED, pair -> {
            double bits = UNJUDGED.pairs().weightBits(pair);
            return bits > 12 && isSame(REGISTER, row(UNJUDGED, pair));
        }));

        assertThat(matches(after)).isCloseTo(matches(before), within(1.0));
        for (String field : List.of("fname_c1", "lname_c1", "birth date")) {
            assertThat(mOfEquality(after, field)).isCloseTo(mOfEquality(before, field), within(0.005));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 8})
    void a_sample_near_the_cut_bends_neither_the_share_of_matches_nor_m(long seed) {
        TrueTable register = GeneratedRegister.of(RECORDS, seed);
        LinkageRun before = Linkage.of(register.table()).run();
        ClericalSample sample =
                ClericalSample.draw(before.pairs(), before.clustering(), List.of(), ClericalDesign.usual(300, 0, seed));
        Set<RowPair> read = Set.copyOf(sample.pairs().stream()
                .map(pair -> new RowPair(pair.first(), pair.second()))
                .toList());

        LinkageModel after = model(judged(register, before, pair -> read.contains(row(before, pair))));

        // Some sixty pairs near the cut stay unread, each in doubt by 0.1 on average: a standard error of 2.5 matches.
        assertThat(matches(after)).isCloseTo(TRUE_PAIRS, within(5.0));
        assertThat(mOfEquality(after, "birth date")).isCloseTo(trueShareOfEqualDates(register), within(0.01));
    }

    @Test
    void pairs_of_two_people_teach_as_well() {
        ScoredPairs pairs = UNJUDGED.pairs();
        double expected = IntStream.range(0, pairs.size())
                .filter(pair -> isNearCut(pairs, pair) && !isSame(REGISTER, row(UNJUDGED, pair)))
                .mapToDouble(pair -> ScoredPairs.probability(pairs.weightBits(pair)))
                .sum();
        LinkageModel after = model(judged(
                REGISTER, UNJUDGED, pair -> isNearCut(pairs, pair) && !isSame(REGISTER, row(UNJUDGED, pair))));

        assertThat(matches(after)).isLessThan(matches(model(UNJUDGED)) - expected / 2);
    }

    private static boolean isNearCut(ScoredPairs pairs, int pair) {
        return Math.abs(pairs.weightBits(pair)) < 5;
    }

    /** Linked again, with the truth of some of the weighed pairs known. */
    private static LinkageRun judged(TrueTable table, LinkageRun before, IntPredicate isRead) {
        List<RowPair> same = new ArrayList<>();
        List<RowPair> different = new ArrayList<>();
        for (int pair = 0; pair < before.pairs().size(); pair++) {
            if (isRead.test(pair)) {
                RowPair rows = row(before, pair);
                (isSame(table, rows) ? same : different).add(rows);
            }
        }
        return Linkage.of(table.table())
                .withConstraints(new Constraints(same, different, Set.of()))
                .run();
    }

    private static RowPair row(LinkageRun run, int pair) {
        return new RowPair(run.pairs().first(pair), run.pairs().second(pair));
    }

    private static boolean isSame(TrueTable table, RowPair rows) {
        return table.people().get(rows.first()).equals(table.people().get(rows.second()));
    }

    /** The record of an original and its repetition follow from the generator: one in nine of the first nine tenths. */
    private static double trueShareOfEqualDates(TrueTable table) {
        List<Column> date = Stream.of("by", "bm", "bd")
                .map(part -> table.table().findColumn(part).orElseThrow())
                .toList();
        int originals = RECORDS * 9 / 10;
        return IntStream.range(originals, RECORDS)
                        .filter(row ->
                                date.stream().allMatch(part -> part.codeAt(row) == part.codeAt((row - originals) * 9)))
                        .count()
                / (double) TRUE_PAIRS;
    }

    private static LinkageModel model(LinkageRun run) {
        return run.fitted().orElseThrow().model();
    }

    private static double matches(LinkageModel model) {
        return model.decision().prior() * RECORDS * (RECORDS - 1) / 2;
    }

    private static double mOfEquality(LinkageModel model, String field) {
        return model.findComparison(field).orElseThrow().levels().get(0).m();
    }
}
