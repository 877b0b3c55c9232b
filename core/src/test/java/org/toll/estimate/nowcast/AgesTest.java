package org.toll.estimate.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.Period;

class AgesTest {
    private static final LocalDate END_OF_JANUARY = LocalDate.of(2001, 1, 31);
    private static final Period JANUARY = Period.parse("2001-01");

    @Test
    void a_week_has_one_age_and_a_month_four_around_its_middle() {
        Ages week = Ages.of(Period.parse("2001-01-01/2001-01-07"), END_OF_JANUARY);
        assertThat(week.parts()).isEqualTo(1);
        assertThat(week.weeks(0)).isCloseTo(27.5 / 7, within(1e-12));
        Ages month = Ages.of(JANUARY, END_OF_JANUARY);
        assertThat(month.parts()).isEqualTo(4);
        assertThat((month.weeks(0) + month.weeks(3)) / 2).isCloseTo(15.5 / 7, within(1e-12));
    }

    /** The mean over the days is what is seen; the parts of a week each are to come within half a per cent of the deaths. */
    @Test
    void of_a_month_just_past_as_much_is_unknown_as_of_its_days_on_average() {
        double days = 0;
        for (int day = 0; day < 31; day++) {
            days += unknown(new Ages((day + 0.5) / 7)) / 31;
        }
        assertThat(unknown(Ages.of(JANUARY, END_OF_JANUARY))).isCloseTo(days, within(0.005));
        // What the middle of the month would have said is off by more than that.
        assertThat(Math.abs(unknown(new Ages(15.5 / 7)) - days)).isGreaterThan(0.02);
    }

    @Test
    void deaths_that_are_still_to_come_are_unknown_and_in_the_end_none_is() {
        Ages half = Ages.of(JANUARY, LocalDate.of(2001, 1, 16));
        assertThat(unknown(half)).isBetween(0.5, 1.0);
        assertThat(unknown(Ages.AT_DEATH)).isEqualTo(1);
        assertThat(unknown(Ages.IN_THE_END)).isZero();
    }

    @Test
    void deaths_of_a_month_known_at_its_end_are_those_of_its_weeks() {
        Vintages month = Vintages.of(
                List.of(JANUARY), List.of(END_OF_JANUARY, END_OF_JANUARY.plusDays(28)), List.of(List.of(3L, 9L)));
        List<Increment> increments = Increment.of(month);
        assertThat(increments.get(0).ages().weeks(3)).isCloseTo(31 / 8.0 / 7, within(1e-12));
        assertThat(increments.get(1).ages().weeks(3) - increments.get(0).ages().weeks(3))
                .isCloseTo(4, within(1e-12));
    }

    private static double unknown(Ages ages) {
        DelayLaw law = new DelayLaw();
        law.at(ages, Math.log(2), 1.2, -1);
        return law.unknown;
    }
}
