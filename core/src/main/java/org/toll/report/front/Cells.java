package org.toll.report.front;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.toll.report.Table.Cell;

/** Table cells for lengths, areas and moments. */
final class Cells {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Cells() {}

    /** One decimal: a map's own error is far larger, but published figures are held against it to 1 km2. */
    static Cell number(double value) {
        if (!Double.isFinite(value)) {
            return Cell.of("open");
        }
        return new Cell(String.format(Locale.ROOT, "%,.1f", value), OptionalDouble.of(value), List.of());
    }

    /** A number that hangs on contested ground: a map without a grey zone has none, which is not certainty. */
    static Cell contested(boolean isDrawn, double value) {
        return isDrawn ? number(value) : Cell.of("not drawn");
    }

    /** Midnight, the usual case, as the bare day. */
    static Cell moment(Instant moment) {
        boolean isMidnight = moment.getEpochSecond() % Duration.ofDays(1).toSeconds() == 0;
        return Cell.of((isMidnight ? DAY : MOMENT).format(moment));
    }
}
