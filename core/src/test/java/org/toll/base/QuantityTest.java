package org.toll.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35000",
                "~420000",
                "20000..25000",
                "40000..47000..55000",
                ">=30000",
                "<=60000",
                "ratio 0.333",
                "ratio 0.25..0.333",
                "94%",
                "70..80%",
                ">=75%",
                "-396.9",
                "\"hundreds of thousands\""
            })
    void printing_reads_back(String text) {
        assertThat(Quantity.print(Quantity.parse(text))).isEqualTo(text);
    }

    @Test
    void any_range_survives_being_written_and_read() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            double low = random.nextDouble(-1e6, 1e6);
            double central = low + random.nextDouble(0, 1e5);
            Quantity range = new Quantity.Range(low, OptionalDouble.of(central), central + random.nextDouble(0, 1e5));
            assertThat(Quantity.parse(Quantity.print(range))).isEqualTo(range);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "many",
                "5..3",
                "1..2..3..4",
                ">=",
                "NaN",
                "Infinity",
                "120%",
                "ratio -1",
                "-5%",
                "\"\"",
                "1..9..3"
            })
    void what_is_not_a_quantity_is_refused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_limit_stays_a_limit() {
        assertThat(Quantity.parse(">=30000").bounds()).isEqualTo(Interval.atLeast(30_000));
        assertThat(Quantity.parse(">=30000").point()).isEmpty();
        assertThat(Quantity.parse("<=60000").bounds()).isEqualTo(Interval.atMost(60_000));
    }

    @Test
    void words_allow_everything_and_single_out_nothing() {
        Quantity vague = Quantity.parse("\"heavy losses\"");
        assertThat(vague.bounds()).isEqualTo(Interval.EVERYTHING);
        assertThat(vague.point()).isEmpty();
    }

    @Test
    void the_message_names_the_value_and_the_forms() {
        assertThatThrownBy(() -> Quantity.parse("35 thousand"))
                .hasMessageContaining("'35 thousand'")
                .hasMessageContaining(">=30000");
    }

    @Test
    void minus_zero_reads_back_as_it_was() {
        Quantity.Exact minusZero = new Quantity.Exact(-0.0);
        assertThat(Quantity.parse(Quantity.print(minusZero))).isEqualTo(minusZero);
    }
}
