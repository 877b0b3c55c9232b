package org.toll.people.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the model was learned, for a reader who wants to know whether to believe it.
 *
 * @param sessions one for each rule that left something to learn
 * @param spreads one for each comparison
 * @param matches expected number of pairs of one person among all pairs of the table
 * @param remarks what went wrong or was assumed, as sentences
 */
public record TrainingReport(
        List<LearnedSession> sessions, List<LearnedSpread> spreads, double matches, List<String> remarks) {
    /** Nothing had to be learned. */
    public static final TrainingReport NONE = new TrainingReport(List.of(), List.of(), 0, List.of());

    public TrainingReport {
        sessions = List.copyOf(sessions);
        spreads = List.copyOf(spreads);
        remarks = List.copyOf(remarks);
    }

    /** The same with more remarks behind it. */
    TrainingReport with(List<String> more) {
        return new TrainingReport(
                sessions,
                spreads,
                matches,
                Stream.concat(remarks.stream(), more.stream()).toList());
    }
}
