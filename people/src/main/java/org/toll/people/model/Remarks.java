package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;

/** What a reader of a training report has to be told. */
final class Remarks {
    private Remarks() {}

    static List<String> of(Labels labels, List<LearnedSession> sessions, List<LearnedSpread> spreads) {
        List<String> remarks = new ArrayList<>();
        if (!labels.isEmpty()) {
            remarks.add("Taken as they were judged while learning: %d pairs of one person, %d of two."
                    .formatted(labels.same().size(), labels.different().size()));
        }
        if (sessions.stream().noneMatch(LearnedSession::isUsed)) {
            remarks.add("No blocking rule could teach anything: all m probabilities are those expected beforehand.");
        }
        sessions.stream()
                .filter(session -> !session.isSettled())
                .forEach(session -> remarks.add("EM did not settle on " + session.rule() + " within "
                        + session.iterations() + " rounds; its probabilities are those of the last."));
        spreads.stream()
                .filter(spread -> spread.sessions() == 0)
                .forEach(spread -> remarks.add(
                        "Nothing taught " + spread.field() + ": its m probabilities are those expected beforehand."));
        spreads.stream()
                .filter(spread -> spread.sessions() > 1 && spread.mostBits() - spread.leastBits() > 2)
                .forEach(spread ->
                        remarks.add("Rules differ by %.1f bits on %s: its errors depend on those of other fields."
                                .formatted(spread.mostBits() - spread.leastBits(), spread.field())));
        return remarks;
    }
}
