package org.toll.estimate.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.math.random.RandomStream;

class VintagesTest {
    private static final List<LocalDate> DATES = List.of(LocalDate.of(2001, 1, 31), LocalDate.of(2001, 3, 31));
    private static final List<Period> MONTHS =
            List.of(Period.parse("2001-01"), Period.parse("2001-02"), Period.parse("2001-03"));

    @Test
    void an_earlier_day_sees_only_earlier_vintages_and_periods() {
        Vintages all = Vintages.of(MONTHS, DATES, List.of(List.of(5L, 9L), List.of(0L, 7L), List.of(0L, 3L)));
        Vintages early = all.asOf(LocalDate.of(2001, 2, 27));
        assertThat(early.dates()).containsExactly(DATES.get(0));
        assertThat(early.periods()).containsExactly(MONTHS.get(0));
        assertThat(early.lastKnown()).containsExactly(5);
        assertThatThrownBy(() -> all.asOf(LocalDate.of(2000, 1, 1))).hasMessageContaining("Nothing was known");
    }

    @Test
    void a_period_that_was_half_past_counts_as_begun() {
        List<LocalDate> middle = List.of(LocalDate.of(2001, 1, 31), LocalDate.of(2001, 2, 20));
        Vintages all = Vintages.of(MONTHS, middle, List.of(List.of(5L, 9L), List.of(0L, 7L), List.of(0L, 0L)));
        assertThat(all.asOf(middle.get(1)).periods()).hasSize(2);
        assertThat(all.ageWeeks(0, middle.get(0))).isCloseTo(15.5 / 7, within(1e-9));
    }

    @Test
    void gaps_repeats_and_ragged_rows_are_refused() {
        List<List<Long>> rows = List.of(List.of(1L, 2L), List.of(1L, 2L));
        assertThatThrownBy(() -> Vintages.of(List.of(MONTHS.get(0), MONTHS.get(2)), DATES, rows))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2001-01, then 2001-03");
        assertThatThrownBy(() -> Vintages.of(MONTHS.subList(0, 2), List.of(DATES.get(1), DATES.get(0)), rows))
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> Vintages.of(MONTHS, DATES, rows)).hasMessageContaining("2 rows for 3");
        assertThatThrownBy(() -> Vintages.of(MONTHS.subList(0, 2), DATES, List.of(List.of(1L, -2L), List.of(1L, 2L))))
                .hasMessageContaining("0 or more");
    }

    @Test
    void names_struck_off_add_nothing_until_the_count_is_exceeded_again() {
        List<LocalDate> dates =
                List.of(LocalDate.of(2001, 1, 31), LocalDate.of(2001, 2, 28), LocalDate.of(2001, 3, 31));
        Vintages falling = Vintages.of(MONTHS.subList(0, 1), dates, List.of(List.of(10L, 8L, 12L)));
        assertThat(Increment.of(falling)).extracting(Increment::names).containsExactly(10L, 0L, 2L);
    }

    @Test
    void fewer_dates_keep_the_first_the_last_and_the_totals() {
        List<LocalDate> dates = List.of(
                LocalDate.of(2001, 1, 31),
                LocalDate.of(2001, 2, 10),
                LocalDate.of(2001, 2, 28),
                LocalDate.of(2001, 3, 10),
                LocalDate.of(2001, 3, 31));
        Vintages all = Vintages.of(MONTHS.subList(0, 1), dates, List.of(List.of(1L, 2L, 3L, 4L, 5L)));
        Vintages fewer = all.withAtMost(3);
        assertThat(fewer.dates()).containsExactly(dates.get(0), dates.get(2), dates.get(4));
        assertThat(fewer.known(0, 1)).isEqualTo(3);
        assertThat(all.withAtMost(9).dates()).isEqualTo(dates);
        assertThatThrownBy(() -> all.withAtMost(1)).hasMessageContaining("needs two dates");
    }

    /** 10 grew to 20: a factor of 2 at this age, with a large negative binomial. */
    @Test
    void the_chain_ladder_lets_growth_repeat_itself() {
        List<LocalDate> dates = List.of(LocalDate.of(2001, 1, 31), LocalDate.of(2001, 3, 3));
        Vintages two = Vintages.of(
                List.of(Period.parse("2001-01"), Period.parse("2001-02")),
                dates,
                List.of(List.of(1000L, 2000L), List.of(0L, 500L)));
        Prediction next = ChainLadder.predict(two, 4000, 1);
        assertThat(next.median(1)).isCloseTo(1000, within(40.0));
    }

    /** 200,000 draws: the standard error of a mean of variance 30 is 0.012. */
    @Test
    void random_counts_have_their_moments() {
        RandomStream random = RandomStream.ofSeed(1);
        for (double mean : new double[] {2, 40}) {
            double sum = 0;
            double squares = 0;
            int n = 200_000;
            for (int i = 0; i < n; i++) {
                double count = CountDraw.negativeBinomial(random, mean, 10);
                sum += count;
                squares += count * count;
            }
            double variance = mean + mean * mean / 10;
            assertThat(sum / n).isCloseTo(mean, within(5 * Math.sqrt(variance / n)));
            assertThat(squares / n - sum / n * (sum / n)).isCloseTo(variance, within(0.03 * variance));
        }
    }
}
