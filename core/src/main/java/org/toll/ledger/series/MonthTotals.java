package org.toll.ledger.series;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.toll.base.Period;

/** Adds stretches up to calendar months. A stretch over a month's border bounds both months and is given to neither. */
final class MonthTotals {
    private MonthTotals() {}

    static List<MonthTotal> of(List<Stretch> stretches) {
        Map<YearMonth, List<Stretch>> byMonth = new TreeMap<>();
        for (Stretch stretch : stretches) {
            for (YearMonth month : stretch.covered().listMonths()) {
                byMonth.computeIfAbsent(month, absent -> new ArrayList<>()).add(stretch);
            }
        }
        List<MonthTotal> months = new ArrayList<>();
        byMonth.forEach((month, touching) -> months.add(total(month, touching)));
        return List.copyOf(months);
    }

    private static MonthTotal total(YearMonth month, List<Stretch> touching) {
        Period whole = Period.ofMonth(month);
        long least = 0;
        long most = 0;
        double evenly = 0;
        int longest = 0;
        for (Stretch stretch : touching) {
            most += stretch.total();
            if (whole.contains(stretch.covered())) {
                least += stretch.total();
                evenly += stretch.total();
            } else {
                double share = (double) overlap(whole, stretch).days()
                        / stretch.covered().days();
                evenly += share * stretch.total();
                longest = Math.max(longest, stretch.covered().days());
            }
        }
        Period covered = Period.of(
                overlap(whole, touching.get(0)).first(),
                overlap(whole, touching.get(touching.size() - 1)).last());
        return new MonthTotal(month, covered, least, most, evenly, longest);
    }

    private static Period overlap(Period month, Stretch stretch) {
        Optional<Period> overlap = month.intersection(stretch.covered());
        return overlap.orElseThrow();
    }
}
