package org.toll.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.people.testing.GeneratedRegister;

/**
 * In files of names and a date of birth, where one pair in some fifty thousand is one person, EM may end with the pairs that
 * share a common name or a birthday: then dates of "one person" differ, or there are many times too many matches.
 */
class WrongModeTest {
    private static final int RECORDS = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void learning_finds_the_repetitions_and_not_namesakes(long seed) {
        LinkageModel model = FittedModel.byDefault(
                        GeneratedRegister.of(RECORDS, seed).table(), seed, new Settings(Labels.NONE, Map.of(), 2))
                .model();

        // By the generator an error (two of them in one of five repetitions) hits one of five fields, three of them
        // parts of the date.
        double dateSurvives = 0.8 * 2 / 5 + 0.2 * 2 / 5 * 2 / 5;
        double nameSurvives = 0.8 * 4 / 5 + 0.2 * 4 / 5 * 4 / 5;
        assertThat(mOfEquality(model, "birth date")).isCloseTo(dateSurvives, within(0.15));
        assertThat(mOfEquality(model, "fname_c1")).isCloseTo(nameSurvives, within(0.15));
        assertThat(mOfEquality(model, "lname_c1")).isCloseTo(nameSurvives, within(0.15));
        // A tenth of the records repeats another; a wrong mode is off by a factor of five and more.
        double matches = model.decision().prior() * RECORDS * (RECORDS - 1) / 2;
        assertThat(matches).isBetween(RECORDS / 10 / 1.5, RECORDS / 10 * 1.5);
    }

    private static double mOfEquality(LinkageModel model, String field) {
        return model.findComparison(field).orElseThrow().levels().get(0).m();
    }
}
