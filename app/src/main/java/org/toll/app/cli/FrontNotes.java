package org.toll.app.cli;

import org.toll.app.Environment;
import org.toll.front.series.DayMark;
import org.toll.front.series.FrontSeries;

/** What a person should know beside the table: maps left out, odd days. On the error stream, so that JSON stays whole. */
final class FrontNotes {
    private FrontNotes() {}

    static void tell(Environment environment, FrontSeries series) {
        series.unreadable().forEach(map -> environment.err().println("toll: left out: " + map.reason()));
        for (DayMark mark : series.marks()) {
            environment
                    .err()
                    .println("toll: note: %s, %s: %,.1f km2 where about %,.1f are usual (%s)"
                            .formatted(
                                    mark.kind().label(),
                                    mark.control().label(),
                                    mark.km2(),
                                    mark.usualKm2(),
                                    mark.name()));
        }
    }
}
