package org.toll.estimate.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.toll.base.Period;

class AgesTest {
    private static final LocalDate END_OF_JANUARY = LocalDate.of(2001, 1, 31);
    private static final Period JANUARY = Period.parse("2001-01");

    @Test
    void fresh_deaths_have_an_age_for_each_day_and_old_ones_for_each_week() {
        Ages fresh = Ages.of(JANUARY, END_OF_JANUARY);
        assertThat(fresh.parts()).isEqualTo(31);
        assertThat(fresh.weeks(0)).isCloseTo(30.5 / 7, within(1e-12));
        assertThat(fresh.weeks(30)).isCloseTo(0.5 / 7, within(1e-12));
        Ages old = Ages.of(JANUARY, END_OF_JANUARY.plusDays(100));
        assertThat(old.parts()).isEqualTo(4);
        assertThat((old.weeks(0) + old.weeks(3)) / 2).isCloseTo(115.5 / 7, within(1e-12));
        assertThat(Ages.of(Period.parse("2001-01-01/2001-01-07"), END_OF_JANUARY.plusDays(100))
                        .parts())
                .isEqualTo(1);
    }

    /** The mean over the days is what is seen; where weeks take over from days it is to stay within a thousandth of the deaths. */
    @Test
    void weeks_stand_for_their_days_once_deaths_are_no_longer_fresh() {
        double days = 0;
        for (int day = 0; day < 31; day++) {
            days += unknown(new Ages((56 + day + 0.5) / 7)) / 31;
        }
        assertThat(unknown(Ages.of(JANUARY, END_OF_JANUARY.plusDays(56)))).isCloseTo(days, within(0.001));
        // Of a month just past its middle would be off by more than a fiftieth.
        assertThat(Math.abs(unknown(new Ages(15.5 / 7)) - unknown(Ages.of(JANUARY, END_OF_JANUARY))))
                .isGreaterThan(0.02);
    }

    @Test
    void deaths_that_are_still_to_come_are_unknown_and_in_the_end_none_is() {
        Ages half = Ages.of(JANUARY, LocalDate.of(2001, 1, 16));
        assertThat(unknown(half)).isBetween(0.5, 1.0);
        assertThat(unknown(Ages.AT_DEATH)).isEqualTo(1);
        assertThat(unknown(Ages.IN_THE_END)).isZero();
    }

    private static double unknown(Ages ages) {
        DelayLaw law = new DelayLaw();
        law.at(ages, Math.log(2), 1.2, -1);
        return law.unknown;
    }
}
