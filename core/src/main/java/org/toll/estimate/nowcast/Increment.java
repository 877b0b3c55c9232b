package org.toll.estimate.nowcast;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of one period that were added between two dates.
 *
 * @param period index
 * @param interval index of the reporting interval after the first sight; -1 for the first sight itself, which has no wave of its
 *     own because nothing could tell it from the number of deaths
 * @param ages of its deaths at the later date
 * @param names added, 0 or more
 */
record Increment(int period, int interval, Ages ages, long names) {

    boolean isFirstSight() {
        return interval < 0;
    }

    /**
     * By period, then date. A count that falls, because names were struck off, adds nothing until it is exceeded again.
     */
    static List<Increment> of(Vintages vintages) {
        List<Increment> increments = new ArrayList<>();
        for (int i = 0; i < vintages.periods().size(); i++) {
            int first = vintages.firstDate(i);
            long before = 0;
            for (int j = first; j < vintages.dates().size(); j++) {
                long known = vintages.known(i, j);
                Ages ages = Ages.of(vintages.periods().get(i), vintages.dates().get(j));
                increments.add(new Increment(i, j == first ? -1 : j - 1, ages, Math.max(0, known - before)));
                before = Math.max(before, known);
            }
        }
        return List.copyOf(increments);
    }
}
