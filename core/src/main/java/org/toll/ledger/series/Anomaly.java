package org.toll.ledger.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Something about a series of running totals that a reader should know before using it. */
public sealed interface Anomaly {

    /** The date of the report concerned; of a gap, the report that ends it. */
    LocalDate dated();

    /** What is odd, in a sentence that names the values. */
    String sentence();

    /**
     * Days without a report. What happened in them is known in sum only.
     *
     * @param before the last report before the gap
     * @param after the first one after it
     */
    record Gap(Bulletin before, Bulletin after) implements Anomaly {
        @Override
        public LocalDate dated() {
            return after.dated();
        }

        /** Days without a report. */
        public long missingDays() {
            return ChronoUnit.DAYS.between(before.dated(), after.dated()) - 1;
        }

        @Override
        public String sentence() {
            return "No report for " + missingDays() + " days after " + before.dated() + ": the "
                    + (after.total() - before.total()) + " added by then belong to the whole gap, not to one day.";
        }
    }

    /**
     * A total so far off the pace before and after it, in opposite directions, that a digit is probably wrong.
     *
     * @param said the report
     * @param likely values that differ from it by two neighbouring digits exchanged or one digit replaced and fit the
     *     pace, best first
     */
    record DigitSlip(Bulletin said, List<Long> likely) implements Anomaly {
        public DigitSlip {
            likely = List.copyOf(likely);
        }

        @Override
        public LocalDate dated() {
            return said.dated();
        }

        @Override
        public String sentence() {
            String values = likely.stream().map(String::valueOf).collect(Collectors.joining(" or "));
            return "The total " + said.total() + " breaks the pace of the days around it; a digit is probably wrong"
                    + " (likely " + values + ").";
        }
    }

    /** The total of an earlier report once more, in a stretch where it otherwise rises daily: probably carried over. */
    record Repeat(Bulletin said) implements Anomaly {
        @Override
        public LocalDate dated() {
            return said.dated();
        }

        @Override
        public String sentence() {
            return "The total " + said.total()
                    + " repeats the report before; it was probably carried over, not counted.";
        }
    }

    /**
     * A running total that falls. One of the two reports is wrong, or the earlier was corrected.
     *
     * @param isCorrection whether later reports go on from the lower total, so that the higher ones before it are dropped
     */
    record Fall(Bulletin before, Bulletin said, boolean isCorrection) implements Anomaly {
        @Override
        public LocalDate dated() {
            return said.dated();
        }

        @Override
        public String sentence() {
            return "The running total falls from " + before.total() + " (" + before.dated() + ") to " + said.total()
                    + "; "
                    + (isCorrection
                            ? "later reports go on from the lower one."
                            : "later reports go on from the higher one.");
        }
    }

    /** Two reports of one date with different totals. Both are kept; the later one counts. */
    record Restated(Bulletin first, Bulletin later) implements Anomaly {
        @Override
        public LocalDate dated() {
            return later.dated();
        }

        @Override
        public String sentence() {
            return "The date appears twice, first with " + first.total() + ", then with " + later.total()
                    + "; the later entry counts.";
        }
    }
}
