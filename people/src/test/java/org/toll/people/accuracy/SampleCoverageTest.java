package org.toll.people.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.judgement.Verdict;
import org.toll.people.kernel.ScoredPairs;

/**
 * Repeated samples from one linkage of known truth: intervals hold the truth as often as they say. 300 samples each; a 95 %
 * interval of true coverage 0.95 falls below 273 (91 %) with a probability of 1 in 1,000.
 */
class SampleCoverageTest {
    private static final int SAMPLES = 300;
    private static final int LEAST_COVERED = 273;
    private static final int RECORDS = 3000;

    private final int[] person = new int[RECORDS];
    private final Clustering truth;
    private final Clustering found;
    private final ScoredPairs pairs;
    private final List<RowPair> neighbours = new ArrayList<>();

    /** Records in runs of one to three of a person; runs are sometimes cut, or tied to the next, by mistake. */
    SampleCoverageTest() {
        RandomStream random = RandomStream.ofSeed(5);
        int[] foundLabel = new int[RECORDS];
        for (int row = 1; row < RECORDS; row++) {
            boolean isSame = random.uniform() < 0.45;
            person[row] = isSame ? person[row - 1] : row;
            boolean isLinked = isSame ? random.uniform() < 0.9 : random.uniform() < 0.04;
            foundLabel[row] = isLinked ? foundLabel[row - 1] : row;
        }
        truth = Clustering.ofLabels(person);
        found = Clustering.ofLabels(foundLabel);
        List<int[]> rows = new ArrayList<>();
        List<Float> bits = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            for (int j = i + 1; j < Math.min(RECORDS, i + 12); j++) {
                boolean isSame = truth.isSamePerson(i, j);
                if (isSame && random.uniform() < 0.03 && !found.isSamePerson(i, j)) {
                    neighbours.add(new RowPair(i, j));
                } else if (!isSame && j > i + 10 && !found.isSamePerson(i, j)) {
                    neighbours.add(new RowPair(i, j));
                } else {
                    rows.add(new int[] {i, j});
                    bits.add((float) (random.normal() * 4 + (found.isSamePerson(i, j) ? 8 : -6)));
                }
            }
        }
        float[] weights = new float[bits.size()];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = bits.get(k);
        }
        pairs = ScoredPairs.ofSorted(
                rows.stream().mapToInt(pair -> pair[0]).toArray(),
                rows.stream().mapToInt(pair -> pair[1]).toArray(),
                weights);
    }

    @Test
    void intervals_of_precision_and_recall_from_a_clerical_sample_cover() {
        PairCounts exact = exact();
        int precision = 0;
        int recall = 0;
        double sum = 0;
        for (int seed = 0; seed < SAMPLES; seed++) {
            ClericalSample sample =
                    ClericalSample.draw(pairs, found, neighbours, ClericalDesign.usual(700, 0, seed));
            ClericalEstimate estimate = ClericalEstimate.of(sample, read(sample));
            precision += estimate.precision().interval().contains(exact.precision()) ? 1 : 0;
            recall += estimate.recall().interval().contains(exact.recall()) ? 1 : 0;
            sum += estimate.recall().value();
        }
        assertThat(precision).isGreaterThanOrEqualTo(LEAST_COVERED);
        assertThat(recall).isGreaterThanOrEqualTo(LEAST_COVERED);
        // Nearly unbiased: a ratio's bias is of the order of 1 / sample size.
        assertThat(sum / SAMPLES).isCloseTo(exact.recall(), within(0.01));
    }

    @Test
    void intervals_from_resolved_people_cover() {
        Accuracy exact = Accuracy.of(found, truth);
        int[] covered = new int[5];
        for (int seed = 0; seed < SAMPLES; seed++) {
            ResolvedPeople people = ResolvedPeople.of(found, resolved(PersonSample.draw(RECORDS, 300, seed)));
            covered[0] += people.pairPrecision().interval().contains(exact.pairs().precision()) ? 1 : 0;
            covered[1] += people.pairRecall().interval().contains(exact.pairs().recall()) ? 1 : 0;
            covered[2] += people.bCubedPrecision().interval().contains(exact.bCubedPrecision()) ? 1 : 0;
            covered[3] += people.exactRecall().interval().contains(exact.exactRecall()) ? 1 : 0;
            covered[4] += people.distinctPeople().interval().contains(truth.people()) ? 1 : 0;
        }
        assertThat(covered).satisfies(counts -> {
            for (int count : counts) {
                assertThat(count).isGreaterThanOrEqualTo(LEAST_COVERED);
            }
        });
    }

    @Test
    void a_sample_of_everything_is_the_truth_without_error() {
        List<Integer> all = PersonSample.draw(RECORDS, RECORDS, 1);
        ResolvedPeople people = ResolvedPeople.of(found, resolved(all));
        Accuracy exact = Accuracy.of(found, truth);
        assertThat(people.distinctPeople().value()).isCloseTo(truth.people(), within(1e-6));
        assertThat(people.distinctPeople().standardError()).isZero();
        assertThat(people.pairPrecision().value()).isCloseTo(exact.pairs().precision(), within(1e-9));
        assertThat(people.bCubedRecall().value()).isCloseTo(exact.bCubedRecall(), within(1e-9));
        assertThat(people.exactPrecision().value()).isCloseTo(exact.exactPrecision(), within(1e-9));
    }

    @Test
    void equal_seeds_draw_equal_samples_and_every_stratum_is_drawn_from() {
        ClericalDesign design = ClericalDesign.usual(400, 0, 3);
        ClericalSample sample = ClericalSample.draw(pairs, found, neighbours, design);
        assertThat(ClericalSample.draw(pairs, found, neighbours, design).pairs()).isEqualTo(sample.pairs());
        assertThat(sample.pairs()).hasSize(400).doesNotHaveDuplicates();
        assertThat(sample.strata()).allMatch(stratum -> stratum.sampled() >= Math.min(30, stratum.population()));
        assertThat(sample.strata()).extracting(Stratum::name).contains("not linked, outside the blocks");
    }

    @Test
    void too_small_a_sample_and_undecided_strata_are_refused() {
        assertThatThrownBy(() -> ClericalSample.draw(pairs, found, neighbours, ClericalDesign.usual(20, 0, 3)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("at least");
        ClericalSample sample = ClericalSample.draw(pairs, found, neighbours, ClericalDesign.usual(400, 0, 3));
        List<Verdict> unsure = sample.pairs().stream().map(pair -> Verdict.UNSURE).toList();
        assertThatThrownBy(() -> ClericalEstimate.of(sample, unsure))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("adjudicated");
    }

    /** Precision and recall over the pairs of the strata. */
    private PairCounts exact() {
        long both = 0;
        long foundOnly = 0;
        long trueOnly = 0;
        List<RowPair> all = new ArrayList<>(neighbours);
        for (int pair = 0; pair < pairs.size(); pair++) {
            all.add(new RowPair(pairs.first(pair), pairs.second(pair)));
        }
        for (RowPair pair : all) {
            boolean isSame = truth.isSamePerson(pair.first(), pair.second());
            boolean isLinked = found.isSamePerson(pair.first(), pair.second());
            both += isSame && isLinked ? 1 : 0;
            foundOnly += !isSame && isLinked ? 1 : 0;
            trueOnly += isSame && !isLinked ? 1 : 0;
        }
        return new PairCounts(both, foundOnly, trueOnly);
    }

    private List<Verdict> read(ClericalSample sample) {
        return sample.pairs().stream()
                .map(pair -> truth.isSamePerson(pair.first(), pair.second()) ? Verdict.SAME : Verdict.DIFFERENT)
                .toList();
    }

    private List<List<Integer>> resolved(List<Integer> rows) {
        Map<Integer, List<Integer>> rowsOf = new HashMap<>();
        for (int row = 0; row < RECORDS; row++) {
            rowsOf.computeIfAbsent(truth.personOf(row), any -> new ArrayList<>())
                    .add(row);
        }
        return rows.stream().map(row -> rowsOf.getOrDefault(truth.personOf(row), List.of())).toList();
    }
}
