package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.toll.people.model.Sessions.Session;

/** One session of EM, and whether to believe it. */
record Outcome(Em.Result result, LearnedSession report) {
    static Outcome of(Session session, Estimate.Facts facts, List<double[]> u, double lambda) {
        List<double[]> chance = new ArrayList<>();
        session.learns().forEach(k -> chance.add(u.get(k)));
        if (session.hasSwap()) {
            chance.add(new double[] {facts.swappedByChance(), 1 - facts.swappedByChance()});
        }
        double[] limits = DoubleStream.concat(
                        session.learns().stream().mapToDouble(facts::mostDifferent),
                        DoubleStream.generate(() -> 1).limit(session.hasSwap() ? 1 : 0))
                .toArray();
        int compared = session.learns().size();
        Attempt<Em.Result> attempt = Attempt.of(
                firmness -> Em.run(session.patterns(), chance, expected(session, facts, firmness), limits, lambda),
                result -> Attempt.mostlyDiffers(result.m().subList(0, compared), limits));
        return new Outcome(attempt.result(), report(session, attempt));
    }

    boolean isUsed() {
        return report.isUsed();
    }

    private static List<double[]> expected(Session session, Estimate.Facts facts, double firmness) {
        List<double[]> expected = new ArrayList<>();
        session.learns().forEach(k -> expected.add(facts.expected(k, firmness)));
        if (session.hasSwap()) {
            expected.add(new double[] {0.05 * firmness, 4.95 * firmness});
        }
        return expected;
    }

    private static LearnedSession report(Session session, Attempt<Em.Result> attempt) {
        Em.Result result = attempt.result();
        return new LearnedSession(
                session.rule().toString(),
                session.pairs(),
                result.lambda() * session.pairs(),
                result.iterations(),
                result.isSettled(),
                attempt.isUsed(),
                attempt.note().isEmpty() && !result.isSettled() ? "EM did not settle" : attempt.note());
    }
}
