package org.toll.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTypesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ru", "R U", "1RU", "RUSSIANFEDERATIONX"})
    void a_side_that_is_no_code_is_refused(String code) {
        assertThatThrownBy(() -> Side.of(code)).isInstanceOf(InvalidInput.class).hasMessageContaining("'" + code + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "UK Ministry of Defence,uk-ministry-of-defence",
        "Meduza / Mediazona,meduza-mediazona",
        "  Élysée  ,elysee",
        "US officials (via NYT),us-officials-via-nyt"
    })
    void names_become_ids(String name, String id) {
        assertThat(SourceId.fromName(name)).hasToString(id);
    }

    @Test
    void a_name_without_latin_letters_still_gets_a_stable_id() {
        assertThat(SourceId.fromName("Минобороны")).isEqualTo(SourceId.fromName("Минобороны"));
        assertThat(SourceId.fromName("Минобороны")).isNotEqualTo(SourceId.fromName("Генштаб"));
    }

    @Test
    void counts_are_never_negative_and_never_overflow_silently() {
        assertThatThrownBy(() -> Count.ofPersons(-1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Count(Long.MAX_VALUE).plus(new Count(1))).isInstanceOf(ArithmeticException.class);
        assertThat(new Count(2).plus(new Count(3))).isEqualTo(new Count(5));
    }

    @Test
    void shares_know_percent_from_fractions() {
        assertThat(Share.ofPercent(70)).isEqualTo(Share.ofFraction(0.7));
        assertThatThrownBy(() -> Share.ofFraction(70)).hasMessageContaining("ofPercent");
        assertThatThrownBy(() -> Share.ofFraction(Double.NaN)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void intervals_keep_their_order_and_honour_open_ends() {
        assertThatThrownBy(() -> Interval.of(2, 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Interval.of(Double.NaN, 1)).isInstanceOf(InvalidInput.class);
        assertThat(Interval.atLeast(5).contains(1e12)).isTrue();
        assertThat(Interval.atLeast(5).times(0)).isEqualTo(Interval.ofPoint(0));
        assertThat(Interval.of(1, 2).hull(Interval.ofPoint(9))).isEqualTo(Interval.of(1, 9));
        assertThat(Interval.of(1, 2).overlaps(Interval.of(2, 3))).isTrue();
        assertThat(Interval.of(1, 2).overlaps(Interval.of(2.1, 3))).isFalse();
    }

    @Test
    void an_as_of_date_knows_its_own_day_and_nothing_later() {
        AsOf asOf = AsOf.parse("2026-01-30");
        assertThat(asOf.knows(LocalDate.of(2026, 1, 30))).isTrue();
        assertThat(asOf.knows(LocalDate.of(2026, 1, 31))).isFalse();
        assertThatThrownBy(() -> AsOf.parse("30.1.2026")).hasMessageContaining("2026-01-30");
    }

    @ParameterizedTest
    @CsvSource({"persons,PERSONS", "km2,AREA", "percent,SHARE", "RUB,MONEY", "EUR,MONEY"})
    void units_carry_their_dimension(String code, Dimension dimension) {
        assertThat(Unit.parse(code).dimension()).isEqualTo(dimension);
        assertThat(Unit.parse(code)).hasToString(code);
    }

    @Test
    void an_unknown_unit_is_refused() {
        assertThatThrownBy(() -> Unit.parse("rubles")).hasMessageContaining("ISO 4217");
    }

    @Test
    void the_place_of_an_error_is_put_in_front() {
        InvalidInput problem = InvalidInput.of("Not a date", "x", "Write one.");
        assertThat(problem.at("claims.csv:12:period_end"))
                .hasMessage("claims.csv:12:period_end: Not a date: 'x'. Write one.");
    }
}
