package org.toll.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.ledger.Claims;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"35050,'35,050'", "1208970.4,'1,208,970'", "0.3333,0.333", "1.0,1", "9.994,9.99", "-396.9,-397", "0,0"})
    void numbers_are_rounded_to_what_claims_can_bear(double value, String text) {
        assertThat(Wording.number(value)).isEqualTo(text);
    }

    @Test
    void open_ends_are_said_in_words() {
        assertThat(Wording.interval(Interval.of(20_000, 35_000))).isEqualTo("20,000 to 35,000");
        assertThat(Wording.interval(Interval.ofPoint(35_000))).isEqualTo("35,000");
        assertThat(Wording.interval(Interval.atLeast(30_000))).isEqualTo("30,000 or more");
        assertThat(Wording.interval(Interval.atMost(60_000))).isEqualTo("up to 60,000");
        assertThat(Wording.interval(Interval.EVERYTHING)).isEqualTo("no number");
    }

    @Test
    void a_country_code_becomes_a_name_and_any_other_code_stays() {
        assertThat(Wording.side(Side.of("RU"))).isEqualTo("Russia");
        assertThat(Wording.side(Side.of("XA"))).isEqualTo("XA");
        assertThat(Wording.side(Side.of("KLA"))).isEqualTo("KLA");
    }

    @Test
    void periods_read_as_people_say_them() {
        assertThat(Wording.period(Period.parse("2025-12"))).isEqualTo("December 2025");
        assertThat(Wording.period(Period.parse("2025-12-31"))).isEqualTo("31 December 2025");
        assertThat(Wording.period(Period.parse("2025"))).isEqualTo("2025");
        assertThat(Wording.period(Period.parse("2025-01-01/2025-06-30"))).isEqualTo("January 2025 to June 2025");
        assertThat(Wording.period(Period.parse("2022-02-24/2025-06-30"))).isEqualTo("24 February 2022 to 30 June 2025");
    }

    @Test
    void a_rate_and_a_unit_follow_the_number() {
        assertThat(Wording.quantity(
                        Claims.rated(Claims.claim("a", "s", Metric.KILLED, "2025-12", "20000..25000"), Rate.PER_MONTH)
                                .statement()))
                .isEqualTo("20,000 to 25,000 a month");
        assertThat(Wording.quantity(Claims.claim("a", "s", Metric.AREA_GAINED, "2025-12", "445")
                        .statement()))
                .isEqualTo("445 km²");
        assertThat(Wording.quantity(Claims.claim("a", "s", Metric.DRONE_SHARE, "2025-12", "70..80%")
                        .statement()))
                .isEqualTo("70 to 80 %");
        assertThat(Wording.quantity(Claims.claim("a", "s", Metric.KILLED, "2025-12", "~420000")
                        .statement()))
                .isEqualTo("about 420,000");
    }
}
