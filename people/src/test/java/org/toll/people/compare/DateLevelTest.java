package org.toll.people.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;
import org.toll.people.date.DateSpan;
import org.toll.people.date.PartialDate;

/** The levels of dates against their plain definition, for every pair of many dates that lie close or look alike. */
class DateLevelTest {
    private static final int DATES = 700;

    @Test
    void every_pair_of_dates_has_the_level_of_the_plain_definition() {
        List<String> dates = dates();
        Attribute attribute =
                Attribute.of("date", IntStream.range(0, dates.size()).toArray(), dates);
        Comparator comparator = DateComparator.of(attribute);
        for (int a = 0; a < dates.size(); a++) {
            for (int b = 0; b < dates.size(); b++) {
                if (a != b) {
                    assertThat(comparator.levels().get(comparator.level(a, b)))
                            .as("%s and %s", dates.get(a), dates.get(b))
                            .isEqualTo(level(dates.get(a), dates.get(b)));
                }
            }
        }
    }

    /** Days, months, years, spans, days that no calendar has, the first and the last years. */
    private static List<String> dates() {
        RandomStream random = RandomStream.ofSeed(1);
        List<String> dates =
                new ArrayList<>(List.of("0001-01-01", "0001-02-03", "0009", "9999-12-31", "9999-01", "8999"));
        for (int i = 0; i < DATES; i++) {
            int year = 1982 + random.index(6);
            int month = 1 + random.index(random.uniform() < 0.5 ? 3 : 12);
            int day = 1 + random.index(31);
            PartialDate date = switch (random.index(8)) {
                case 0 -> new PartialDate(year, month, 0);
                case 1 -> PartialDate.ofYear(year);
                case 2 -> new PartialDate(year, 1, 1);
                default -> new PartialDate(year, month, day);
            };
            dates.add(
                    switch (random.index(8)) {
                        case 0 -> DateSpan.ofBirth(random.index(3), date).toString();
                        case 1 -> DateSpan.ofDeathReportedOn(date).toString();
                        default -> date.toString();
                    });
        }
        return dates.stream().distinct().toList();
    }

    private static String level(String first, String second) {
        DateSpan one = DateSpan.parse(first);
        DateSpan other = DateSpan.parse(second);
        PartialDate a = one.written().orElse(PartialDate.ofYear(one.latest().getYear()));
        PartialDate b = other.written().orElse(PartialDate.ofYear(other.latest().getYear()));
        long apart = Math.abs(ChronoUnit.DAYS.between(one.earliest(), other.earliest()));
        boolean areDays = a.isToTheDay() && b.isToTheDay();
        if (areDays && a.year() == b.year() && a.month() == b.day() && a.day() == b.month()) {
            return "day and month swapped";
        } else if (areDays && isOneDigit(digits(a), digits(b))) {
            return "one digit";
        } else if (areDays && a.month() == b.month() && a.day() == b.day()) {
            return "same day and month";
        } else if (areDays && apart <= 7) {
            return "within 7 days";
        } else if (areDays && a.year() == b.year() && a.month() == b.month()) {
            return "same month";
        } else if (areDays && apart <= 31) {
            return "within 31 days";
        } else if (!one.earliest().isAfter(latest(other)) && !other.earliest().isAfter(latest(one))) {
            return "compatible";
        }
        return Stream.of("same year", "off by a year")
                .skip(Math.abs(a.year() - b.year()))
                .findFirst()
                .orElse("different");
    }

    /** The first of January may mean any day of its year. */
    private static LocalDate latest(DateSpan span) {
        boolean isNewYear = span.written()
                .filter(date -> date.isCoarse() && date.isToTheDay())
                .isPresent();
        return isNewYear ? span.latest().withMonth(12).withDayOfMonth(31) : span.latest();
    }

    private static String digits(PartialDate date) {
        return "%04d%02d%02d".formatted(date.year(), date.month(), date.day());
    }

    private static boolean isOneDigit(String a, String b) {
        int[] places = IntStream.range(0, a.length())
                .filter(at -> a.charAt(at) != b.charAt(at))
                .toArray();
        return places.length <= 1
                || (places.length == 2
                        && places[1] == places[0] + 1
                        && a.charAt(places[0]) == b.charAt(places[1])
                        && a.charAt(places[1]) == b.charAt(places[0]));
    }
}
