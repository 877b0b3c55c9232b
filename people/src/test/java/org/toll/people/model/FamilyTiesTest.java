package org.toll.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.people.Linkage;
import org.toll.people.explain.FieldEvidence;
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

    /**
     * Strangers agree on surname, patronymic and village of frequencies f, g, h in a share f g h of all pairs, relatives in a share
     * that does not depend on f: the rarer the surname, the more it is the relatives who agree on it, and the less it says.
     */
    @Test
    void of_relatives_a_rare_name_says_no_more_than_how_few_strangers_bear_it() {
        LinkageModel learned = Linkage.of(TABLE).run().fitted().orElseThrow().model();
        int[] brothers = brothers();
        PairExplanation common = explained(learned, 0.01, brothers);
        PairExplanation rare = explained(learned, 0.00001, brothers);

        double g = frequency(learned, common, "patronymic");
        double h = frequency(learned, common, "village");
        double relatives = share(learned, Correction.Event.BROTHERS) * h
                + share(learned, Correction.Event.RELATIVES) * g
                + share(learned, Correction.Event.BROTHERS_AT_HOME);
        double expected = Math.log((0.01 * g * h + relatives) / (0.00001 * g * h + relatives)) / Math.log(2);
        assertThat(rare.weightBits() - common.weightBits()).isCloseTo(expected, within(1e-3));
        // Ten bits rarer, and yet no evidence: three in ten have a brother.
        assertThat(expected).isBetween(0.0, 0.5);
    }

    private static PairExplanation explained(LinkageModel learned, double share, int[] pair) {
        Population surnames =
                new Population("surnames.csv", "", List.of(new Population.Share(cell(pair[0], "surname"), "", share)));
        FittedModel fitted = Linkage.of(TABLE)
                .withModel(learned)
                .withPopulation("surname", surnames)
                .run()
                .fitted()
                .orElseThrow();
        return PairExplanation.of(fitted.plan(), pair[0], pair[1]);
    }

    /** Of the value that both records have, as the weights have it. */
    private static double frequency(LinkageModel learned, PairExplanation pair, String field) {
        double rarity = pair.evidence().stream()
                .filter(evidence -> evidence.field().equals(field))
                .mapToDouble(FieldEvidence::rarityBits)
                .findFirst()
                .orElseThrow();
        return learned.findComparison(field).orElseThrow().levels().get(0).u() * Math.pow(2, -rarity);
    }

    private static double share(LinkageModel learned, Correction.Event event) {
        return learned.corrections().stream()
                .filter(correction -> correction.event() == event)
                .mapToDouble(Correction::u)
                .findFirst()
                .orElseThrow();
    }

    /** Two of one surname, patronymic and village, with other given names. */
    private static int[] brothers() {
        int first = IntStream.range(0, TABLE.size() - 1)
                .filter(row -> List.of("surname", "patronymic", "village").stream()
                                .allMatch(column -> cell(row, column).equals(cell(row + 1, column)))
                        && !cell(row, "given name").equals(cell(row + 1, "given name")))
                .findFirst()
                .orElseThrow();
        return new int[] {first, first + 1};
    }

    private static String cell(int row, String column) {
        return TABLE.findColumn(column).orElseThrow().textAt(row).orElse("");
    }
}
