package org.toll.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.people.Linkage;
import org.toll.people.explain.PairExplanation;
import org.toll.people.record.RecordTable;
import org.toll.people.testing.BrothersAtHome;

class FamilyTiesTest {
    private static final int PEOPLE = 3_000;
    private static final RecordTable TABLE = BrothersAtHome.of(PEOPLE, true, 5).table();
    private static final Correction BROTHERS =
            Correction.toLearn(Correction.Event.BROTHERS, List.of("surname", "patronymic", "given name"));
    private static final BoundFields BOUND = BoundFields.of(
            List.of(
                    Field.ofColumn("surname", FieldKind.SURNAME),
                    Field.ofColumn("patronymic", FieldKind.PATRONYMIC),
                    Field.ofColumn("given name", FieldKind.GIVEN_NAME)),
            TABLE,
            1);

    @Test
    void relatives_are_the_pairs_beyond_chance() {
        FamilyTies ties = FamilyTies.of(BROTHERS, BOUND);
        // Three in ten have the man before them for a brother, and the one before that as often; slips hide some.
        double brothers = PEOPLE * (0.3 + 0.09 + 0.03 + 0.01) / (PEOPLE * (PEOPLE - 1) / 2.0);
        assertThat(ties.relatives(ties.chance(), 0)).isBetween(0.6 * brothers, 1.1 * brothers);
        assertThat(ties.relatives(ties.agreeing(), 0)).isLessThan(1e-12);
    }

    @Test
    void brothers_gain_little_by_a_rare_name() {
        int[] brothers = brothers();
        String surname = cell(brothers[0], "surname");
        double gain = weight(surname, 0.00001, brothers) - weight(surname, 0.01, brothers);
        // Ten bits rarer.
        assertThat(gain).isBetween(0.0, 5.0);
    }

    private static double weight(String surname, double share, int[] pair) {
        FittedModel fitted = Linkage.of(TABLE)
                .withPopulation(
                        "surname",
                        new Population("surnames.csv", "", List.of(new Population.Share(surname, "", share))))
                .run()
                .fitted()
                .orElseThrow();
        return PairExplanation.of(fitted.plan(), pair[0], pair[1]).weightBits();
    }

    private static int[] brothers() {
        int first = IntStream.range(0, TABLE.size() - 1)
                .filter(row -> cell(row, "surname").equals(cell(row + 1, "surname"))
                        && cell(row, "patronymic").equals(cell(row + 1, "patronymic"))
                        && !cell(row, "given name").equals(cell(row + 1, "given name")))
                .findFirst()
                .orElseThrow();
        return new int[] {first, first + 1};
    }

    private static String cell(int row, String column) {
        return TABLE.findColumn(column).orElseThrow().textAt(row).orElse("");
    }
}
