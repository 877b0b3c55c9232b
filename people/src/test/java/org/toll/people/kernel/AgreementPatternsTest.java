package org.toll.people.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;

class AgreementPatternsTest {
    @Test
    void count_all_pairs_of_a_rule_by_their_levels() {
        for (int seed = 0; seed < 100; seed++) {
            ScoringPlan plan = RandomPlan.of(seed, 50);
            PlainLinkage plain = new PlainLinkage(plan);
            for (int rule = 0; rule < plan.rules().size(); rule++) {
                Map<List<Integer>, Long> expected = new HashMap<>();
                for (int first = 0; first < 50; first++) {
                    for (int second = first + 1; second < 50; second++) {
                        if (plain.isMadeBy(plan.rules().get(rule), first, second)) {
                            expected.merge(levels(plan, first, second), 1L, Long::sum);
                        }
                    }
                }
                AgreementPatterns patterns = Kernel.of(plan, 2).patterns(rule, Long.MAX_VALUE);
                assertThat(counts(patterns, plan))
                        .as("plan %d rule %d", seed, rule)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void a_sample_is_the_same_on_any_number_of_threads_and_about_as_large_as_asked() {
        RandomStream random = RandomStream.ofSeed(3);
        Attribute name = RandomPlan.attribute("name", 4_000, 3, 0, random);
        Attribute birth = RandomPlan.attribute("birth", 4_000, 300, 0.2, random);
        ScoringPlan plan = new ScoringPlan(
                List.of(KernelTest.comparison(name), KernelTest.comparison(birth)),
                List.of(new BlockingRule("name", List.of(name))),
                0);
        AgreementPatterns one = Kernel.of(plan, 1).patterns(0, 100_000);
        AgreementPatterns three = Kernel.of(plan, 3).patterns(0, 100_000);
        assertThat(counts(one, plan)).isEqualTo(counts(three, plan));
        // Binomial with mean 100,000: four standard deviations.
        assertThat((double) one.pairs()).isCloseTo(100_000, within(4 * Math.sqrt(100_000)));
        assertThat(one.pairsInAll()).isGreaterThan(2_500_000);
    }

    @Test
    void random_pairs_agree_as_often_as_chance_says() {
        RandomStream random = RandomStream.ofSeed(4);
        Attribute sex = RandomPlan.attribute("sex", 3_000, 2, 0, random);
        ScoringPlan plan =
                new ScoringPlan(List.of(KernelTest.comparison(sex)), List.of(new BlockingRule("sex", List.of(sex))), 0);
        AgreementPatterns one = Kernel.of(plan, 1).randomPatterns(100_001, RandomStream.ofSeed(9));
        AgreementPatterns two = Kernel.of(plan, 2).randomPatterns(100_001, RandomStream.ofSeed(9));
        assertThat(counts(one, plan)).isEqualTo(counts(two, plan));
        assertThat(one.pairs()).isEqualTo(100_001);
        long equal = counts(one, plan).get(List.of(0));
        double share = (double) sex.count(0) / 3_000;
        double expected = 100_001 * (share * share + (1 - share) * (1 - share));
        // Four standard deviations of a binomial with p about one half.
        assertThat((double) equal).isCloseTo(expected, within(4 * Math.sqrt(100_001 / 4.0)));
    }

    private static Map<List<Integer>, Long> counts(AgreementPatterns patterns, ScoringPlan plan) {
        Map<List<Integer>, Long> counts = new HashMap<>();
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            int one = pattern;
            List<Integer> levels = IntStream.range(0, plan.comparisons().size())
                    .mapToObj(k -> patterns.level(one, k))
                    .toList();
            counts.put(levels, patterns.count(pattern));
        }
        return counts;
    }

    private static List<Integer> levels(ScoringPlan plan, int first, int second) {
        PlainLinkage plain = new PlainLinkage(plan);
        return IntStream.range(0, plan.comparisons().size())
                .mapToObj(k -> plain.level(k, first, second))
                .toList();
    }
}
