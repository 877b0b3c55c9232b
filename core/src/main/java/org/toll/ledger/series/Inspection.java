package org.toll.ledger.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A series sorted by date and looked through for mistakes. Nothing is corrected: reports that cannot be relied on are left out of
 * the arithmetic, and the days they would have closed become part of a longer stretch.
 *
 * @param reliable reports to compute with, in order, rising
 * @param anomalies by date
 */
record Inspection(List<Bulletin> reliable, List<Anomaly> anomalies) {

    static Inspection of(List<Bulletin> published) {
        List<Anomaly> anomalies = new ArrayList<>();
        List<Bulletin> reports = onePerDate(published, anomalies);
        Repeats.remove(reports, anomalies);
        // Before the falls: exchanged digits may make a total fall, and the slip says more than the fall.
        DigitSlips.remove(reports, anomalies);
        Falls.remove(reports, anomalies);
        List<Bulletin> dates = onePerDate(published, new ArrayList<>());
        for (int i = 1; i < dates.size(); i++) {
            if (Pace.days(dates.get(i - 1), dates.get(i)) > 1) {
                anomalies.add(new Anomaly.Gap(dates.get(i - 1), dates.get(i)));
            }
        }
        anomalies.sort(Comparator.comparing(Anomaly::dated));
        return new Inspection(List.copyOf(reports), List.copyOf(anomalies));
    }

    private static List<Bulletin> onePerDate(List<Bulletin> published, List<Anomaly> anomalies) {
        Map<java.time.LocalDate, Bulletin> byDate = new HashMap<>();
        for (Bulletin report : published) {
            Bulletin before = byDate.put(report.dated(), report);
            if (before != null && before.total() != report.total()) {
                anomalies.add(new Anomaly.Restated(before, report));
            }
        }
        List<Bulletin> reports = new ArrayList<>(byDate.values());
        reports.sort(Comparator.comparing(Bulletin::dated));
        return reports;
    }
}
