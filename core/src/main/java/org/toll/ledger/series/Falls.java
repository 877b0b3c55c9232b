package org.toll.ledger.series;

import java.util.List;

/** Finds totals below an earlier one, and decides by what follows which of the two to leave out. */
final class Falls {
    private Falls() {}

    static void remove(List<Bulletin> reports, List<Anomaly> anomalies) {
        int i = 1;
        while (i < reports.size()) {
            Bulletin before = reports.get(i - 1);
            Bulletin said = reports.get(i);
            if (said.total() >= before.total()) {
                i++;
                continue;
            }
            boolean goesOnHigh = i + 1 < reports.size() && reports.get(i + 1).total() >= before.total();
            anomalies.add(new Anomaly.Fall(before, said, !goesOnHigh));
            if (goesOnHigh) {
                reports.remove(i);
            } else {
                reports.remove(i - 1);
                i = Math.max(1, i - 1);
            }
        }
    }
}
