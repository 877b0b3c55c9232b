package org.toll.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toll.estimate.fusion.Latent;

class BalanceTest {

    @Test
    void the_answer_flips_with_the_definition() {
        assertThat(shortfall(BalanceDefinition.KILLED)).isZero();
        assertThat(shortfall(BalanceDefinition.LOST_FOR_GOOD)).isEqualTo(0.5);
        assertThat(shortfall(BalanceDefinition.ALL_CASUALTIES)).isEqualTo(1);
    }

    @Test
    void a_definition_with_a_missing_part_has_no_balance() {
        assertThat(Balance.find(
                        BalanceDefinition.LOST_FOR_GOOD,
                        Posteriors.of(Map.of(
                                Latent.KILLED, Posteriors.constant(1, 2), Latent.RECRUITS, Posteriors.constant(3, 4)))))
                .isEmpty();
    }

    @Test
    void there_are_twenty_dots_and_they_ascend() {
        Balance balance =
                Balance.find(BalanceDefinition.KILLED, Posteriors.steady()).orElseThrow();
        assertThat(balance.dots(Posteriors.NEWEST)).hasSize(20).isSorted();
    }

    private static double shortfall(BalanceDefinition definition) {
        return Balance.find(definition, Posteriors.steady()).orElseThrow().probabilityOfShortfall(Posteriors.NEWEST);
    }
}
