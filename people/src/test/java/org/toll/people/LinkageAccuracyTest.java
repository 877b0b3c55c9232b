package org.toll.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.math.random.RandomStream;
import org.toll.people.testing.BrothersAtHome;
import org.toll.people.testing.GeneratedRegister;
import org.toll.people.testing.LinkageData;
import org.toll.people.testing.TrueTable;

/** The bars of the default model without labels: pairwise F1 after clustering. docs/methods/linkage.md has the table. */
class LinkageAccuracyTest {
    @Test
    void febrl_3_is_linked() {
        assertF1(0.996, LinkageData.febrl(3), 1);
    }

    @Test
    void febrl_1_is_linked() {
        assertF1(0.996, LinkageData.febrl(1), 1);
    }

    @Test
    void fake_1000_is_linked() {
        assertF1(0.93, LinkageData.fake1000(), 1);
    }

    @Test
    void rldata_500_is_linked() {
        assertF1(0.97, LinkageData.rlData500(), 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void parts_of_fake_1000_with_other_seeds_are_linked(long seed) {
        RandomStream random = RandomStream.ofSeed(seed);
        assertF1(0.9, LinkageData.fake1000().keeping(row -> random.uniform() < 0.6), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void parts_of_rldata_500_with_other_seeds_are_linked(long seed) {
        RandomStream random = RandomStream.ofSeed(seed);
        // About 28 true pairs: one more or less is 0.02.
        assertF1(0.9, LinkageData.rlData500().keeping(row -> random.uniform() < 0.75), seed);
    }

    /**
     * RLdata10000 is known for a second mode in which EM takes pairs of one sex, or of one decade, for matches. There are 1,000
     * true pairs; a model in that mode expects tens of thousands. Perfect knowledge of all probabilities would miss some, too:
     * some repetitions differ in name and date.
     */
    @Test
    void a_register_of_names_and_birth_dates_does_not_lead_into_a_wrong_mode() {
        TrueTable register = GeneratedRegister.of(10_000, 7);
        LinkageRun run = Linkage.of(register.table()).withThreads(2).run();
        assertEquals(1_000, run.fitted().orElseThrow().report().matches(), 60);
        assertTrue(register.f1(run.clustering()) > 0.94, "F1 " + register.f1(run.clustering()));
    }

    /** Three in ten men have a brother of one surname, father and village on the list, and most birth dates are missing. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void brothers_at_one_home_are_two_people(boolean isCyrillic) {
        assertF1(0.94, BrothersAtHome.of(6_000, isCyrillic, 3), 1);
    }

    private static void assertF1(double least, TrueTable data, long seed) {
        LinkageRun run = Linkage.of(data.table()).withSeed(seed).withThreads(2).run();
        double f1 = data.f1(run.clustering());
        assertTrue(f1 >= least, "F1 " + f1);
    }
}
