package org.toll.ledger.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toll.ledger.Claims.as;
import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.cumulative;
import static org.toll.ledger.Claims.rated;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Rate;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.Modality;

/** Each rule on the smallest ledger that breaks it, and on the nearest one that does not. */
class ContradictionRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("clashes")
    void fires(Rule rule, String why, List<Claim> ledger) {
        assertThat(find(ledger)).extracting(Contradiction::rule).as(why).contains(rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compatible")
    void stays_silent(String why, List<Claim> ledger) {
        assertThat(find(ledger)).as(why).isEmpty();
    }

    static Stream<Arguments> clashes() {
        return Stream.of(
                clash(
                        Rule.CHANGED_DEFINITION,
                        "the number stays, the label changes",
                        claim("a", "min", Metric.KILLED, "2025-12", "35000"),
                        claim("b", "min", Metric.KILLED_AND_SERIOUSLY_WOUNDED, "2025-12", "35000", day("2026-01-28"))),
                clash(
                        Rule.PART_EXCEEDS_WHOLE,
                        "more killed than killed and wounded, by two sources",
                        claim("a", "one", Metric.KILLED, "2025-12", "36000..38000"),
                        claim("b", "two", Metric.KILLED_AND_WOUNDED, "2025-12", "34050")),
                clash(
                        Rule.PART_EXCEEDS_WHOLE,
                        "more killed in a month than killed and wounded in the quarter",
                        claim("a", "one", Metric.KILLED, "2025-11", ">=36000"),
                        claim("b", "two", Metric.KILLED_AND_WOUNDED, "2025-10-01/2025-12-31", "<=30000")),
                clash(
                        Rule.PART_EXCEEDS_WHOLE,
                        "more named dead than the same source's killed",
                        claim("a", "one", Metric.NAMED_DEAD, "2025-12", "6024"),
                        claim("b", "one", Metric.KILLED, "2025-12", "5937")),
                clash(
                        Rule.FALLING_TOTAL,
                        "wounded fall",
                        cumulative(claim("a", "pres", Metric.WOUNDED, "2022-02-24/2025-02-04", "390000")),
                        cumulative(claim("b", "pres", Metric.WOUNDED, "2022-02-24/2025-02-16", "380000"))),
                clash(
                        Rule.SHORTER_EXCEEDS_LONGER,
                        "fewer volunteers in the year than by December, beside a larger number for something else",
                        claim("a", "council", Metric.RECRUITS, "2025-01-01/2025-12-24", "36000", day("2025-12-24")),
                        claim("b", "council", Metric.RECRUITS, "2025-01-01/2025-12-24", "417000", day("2025-12-24")),
                        claim("c", "council", Metric.RECRUITS, "2025", "32000", day("2026-01-16")),
                        claim("d", "council", Metric.RECRUITS, "2025", "422704", day("2026-01-16"))),
                clash(
                        Rule.SHORTER_EXCEEDS_LONGER,
                        "one month of one source above the quarter of another",
                        rated(claim("a", "one", Metric.RECRUITS, "2025-04", "1400"), Rate.PER_DAY),
                        claim("b", "two", Metric.RECRUITS, "2025-04-01/2025-06-30", "37900")),
                clash(
                        Rule.CHANGED_NUMBER,
                        "two numbers for one year",
                        claim("a", "council", Metric.RECRUITS, "2025", "36000", day("2026-01-02")),
                        claim("b", "council", Metric.RECRUITS, "2025", "32000", day("2026-01-16"))),
                clash(
                        Rule.CHANGED_NUMBER,
                        "another monthly rate for nearly the same days",
                        rated(
                                claim("a", "chief", Metric.KILLED, "2025-12-01/2026-01-13", "20000..25000"),
                                Rate.PER_MONTH),
                        claim("b", "chief", Metric.KILLED, "2025-12", ">=30000", day("2026-01-21"))),
                clash(
                        Rule.IMPLIED_VALUE,
                        "killed and wounded do not add up",
                        claim("a", "one", Metric.KILLED, "2024", "150000"),
                        claim("b", "one", Metric.WOUNDED, "2024", "150000"),
                        claim("c", "one", Metric.KILLED_AND_WOUNDED, "2024", "434000")),
                clash(
                        Rule.IMPLIED_VALUE,
                        "the ratio is not that of the levels",
                        claim("a", "one", Metric.KILLED, "2024", "150000"),
                        claim("b", "one", Metric.WOUNDED, "2024", "280000"),
                        claim("c", "one", Metric.KILLED_WOUNDED_RATIO, "2024", "ratio 0.25")),
                clash(
                        Rule.IMPLIED_VALUE,
                        "the ratio is not that of the dead to the rest of the total",
                        claim("a", "one", Metric.KILLED, "2024", "150000"),
                        claim("b", "one", Metric.KILLED_AND_WOUNDED, "2024", "434000"),
                        claim("c", "one", Metric.KILLED_WOUNDED_RATIO, "2024", "ratio 0.25")),
                clash(
                        Rule.NO_ROOM_FOR_WOUNDED,
                        "the dead fill the casualties",
                        claim("a", "minister", Metric.KILLED, "2025-12", "35000"),
                        claim("b", "staff", Metric.KILLED_AND_WOUNDED, "2025-12", "35050"),
                        claim("c", "analyst", Metric.KILLED_WOUNDED_RATIO, "2025", "ratio 0.55")),
                clash(
                        Rule.SUM_OF_PARTS,
                        "months that add up to more than the quarter",
                        claim("a", "staff", Metric.KILLED_AND_WOUNDED, "2025-10", "31250"),
                        claim("b", "staff", Metric.KILLED_AND_WOUNDED, "2025-11", "31190"),
                        rated(claim("c", "staff", Metric.KILLED_AND_WOUNDED, "2025-12", "1130"), Rate.PER_DAY),
                        claim("d", "staff", Metric.KILLED_AND_WOUNDED, "2025-10-01/2025-12-31", "90000")),
                clash(
                        Rule.UNIT_SLIP,
                        "a thousand lost on the way",
                        claim("a", "staff", Metric.KILLED_AND_WOUNDED, "2025-12", "35050"),
                        claim("b", "paper", Metric.KILLED_AND_WOUNDED, "2025-12", "35.05")),
                clash(
                        Rule.UNIT_SLIP,
                        "a share written as a fraction",
                        claim("a", "one", Metric.DRONE_SHARE, "2025", "70..80%"),
                        claim("b", "two", Metric.DRONE_SHARE, "2025", "0.75%")),
                clash(
                        Rule.STOCK_AND_FLOW,
                        "a force that grew by more than it recruited",
                        claim("a", "chief", Metric.FORCE_SIZE, "2025-06-30", "600000"),
                        claim("b", "chief", Metric.FORCE_SIZE, "2025-12-31", "900000"),
                        claim("c", "council", Metric.RECRUITS, "2025", "417000"),
                        claim("d", "staff", Metric.KILLED, "2025", "100000..150000")),
                clash(
                        Rule.STOCK_AND_FLOW,
                        "a force that shrank by more than it lost",
                        claim("a", "chief", Metric.FORCE_SIZE, "2025-06-30", "900000"),
                        claim("b", "chief", Metric.FORCE_SIZE, "2025-12-31", "600000"),
                        claim("c", "council", Metric.RECRUITS, "2025", "417000"),
                        claim("d", "staff", Metric.KILLED_AND_WOUNDED, "2025", "418170")));
    }

    static Stream<Arguments> compatible() {
        return Stream.of(
                silent("nobody claims anything"),
                silent(
                        "a target is no count",
                        claim("a", "min", Metric.KILLED_AND_WOUNDED, "2025-12", "35050"),
                        as(claim("b", "min", Metric.KILLED, "2025-12", "50000"), Modality.TARGET)),
                silent(
                        "a forecast that failed",
                        claim("a", "chief", Metric.FORCE_SIZE, "2024-12-31", "690000"),
                        as(claim("b", "chief", Metric.FORCE_SIZE, "2024-12-31", "610000"), Modality.PROJECTION)),
                silent(
                        "two sources disagree about one month",
                        claim("a", "one", Metric.KILLED, "2025-12", "9000"),
                        claim("b", "two", Metric.KILLED, "2025-12", "25000")),
                silent(
                        "ranges that touch",
                        claim("a", "one", Metric.KILLED, "2025-12", "20000..25000"),
                        claim("b", "two", Metric.KILLED_AND_WOUNDED, "2025-12", "25000..40000")),
                silent(
                        "more than and up to",
                        cumulative(claim("a", "pres", Metric.KILLED, "2022-02-24/2025-02-04", ">=45000")),
                        cumulative(claim("b", "pres", Metric.KILLED, "2022-02-24/2025-02-16", ">=43000")),
                        cumulative(claim("c", "west", Metric.KILLED, "2022-02-24/2025-02-17", "<=100000"))),
                silent(
                        "about 420,000 is not 418,170",
                        claim("a", "chief", Metric.KILLED_AND_WOUNDED, "2025", "~420000", day("2026-01-01")),
                        claim("b", "chief", Metric.KILLED_AND_WOUNDED, "2025", "418170", day("2026-01-02"))),
                silent(
                        "names found later",
                        claim("a", "list", Metric.NAMED_DEAD, "2025-06", "2062", day("2025-09-01")),
                        claim("b", "list", Metric.NAMED_DEAD, "2025-06", "2494", day("2025-12-31"))),
                silent(
                        "a small strike that killed all it hit",
                        claim("a", "min", Metric.KILLED, "2025-12-05", "3"),
                        claim("b", "min", Metric.KILLED_AND_WOUNDED, "2025-12-05", "3", day("2025-12-07"))),
                silent(
                        "contracts and volunteers in one breath",
                        claim("a", "council", Metric.RECRUITS, "2025", "422704", day("2026-01-16")),
                        claim("b", "council", Metric.RECRUITS, "2025", "32000", day("2026-01-16"))),
                silent(
                        "ground won and lost again",
                        claim("a", "map", Metric.AREA_GAINED, "2025-06", "600"),
                        claim("b", "map", Metric.AREA_GAINED, "2025", "400")),
                silent(
                        "wounded who returned may explain the growth",
                        claim("a", "chief", Metric.FORCE_SIZE, "2025-04-10", "623000"),
                        claim("b", "chief", Metric.FORCE_SIZE, "2025-09-30", "712000"),
                        claim("c", "council", Metric.RECRUITS, "2025", "417000"),
                        claim("d", "staff", Metric.KILLED_AND_WOUNDED, "2025", "418170"),
                        claim("e", "register", Metric.KILLED, "2025", "100000")),
                silent(
                        "two round numbers ten times apart",
                        claim("a", "one", Metric.KILLED, "2025-12", "3000"),
                        claim("b", "two", Metric.KILLED, "2025-12", "30000")));
    }

    private static List<Contradiction> find(List<Claim> ledger) {
        return ContradictionFinder.find(AsOfView.of(AsOf.parse("2026-01-30"), ledger));
    }

    private static Arguments clash(Rule rule, String why, Claim... ledger) {
        return Arguments.of(rule, why, List.of(ledger));
    }

    private static Arguments silent(String why, Claim... ledger) {
        return Arguments.of(why, List.of(ledger));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
