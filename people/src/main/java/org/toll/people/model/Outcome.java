package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.toll.people.model.Sessions.Session;

/** One session of EM, and whether to believe it. */
record Outcome(Em.Result result, LearnedSession report) {
    /** How much firmer the expectation is held when a session went astray. */
    private static final double FIRMER = 25;

    /** Above this share of comparisons on which matches mostly differ, the "matches" are something else. */
    private static final double MOST = 0.5;

    static Outcome of(Session session, Estimate.Facts facts, List<double[]> u, double[][] labelled, double lambda) {
        List<double[]> chance = new ArrayList<>();
        session.learns().forEach(k -> chance.add(u.get(k)));
        if (session.hasSwap()) {
            chance.add(new double[] {facts.swappedByChance(), 1 - facts.swappedByChance()});
        }
        double[] limits = DoubleStream.concat(
                        session.learns().stream().mapToDouble(facts::mostDifferent),
                        DoubleStream.generate(() -> 1).limit(session.hasSwap() ? 1 : 0))
                .toArray();
        Em.Result result = Em.run(session.patterns(), chance, expected(session, facts, labelled, 1), limits, lambda);
        if (!isAstray(result, session, limits)) {
            return new Outcome(result, report(session, result, true, result.isSettled() ? "" : "EM did not settle"));
        }
        Em.Result firm = Em.run(session.patterns(), chance, expected(session, facts, labelled, FIRMER), limits, lambda);
        boolean isSaved = !isAstray(firm, session, limits);
        return new Outcome(
                firm,
                report(
                        session,
                        firm,
                        isSaved,
                        isSaved
                                ? "learned with a firm expectation: without it, pairs \"of one person\" mostly differed"
                                : "not used: pairs \"of one person\" mostly differ, EM found something else"));
    }

    boolean isUsed() {
        return report.isUsed();
    }

    private static List<double[]> expected(
            Session session, Estimate.Facts facts, double[][] labelled, double firmness) {
        List<double[]> expected = new ArrayList<>();
        for (int k : session.learns()) {
            double[] imagined = facts.expected(k, firmness);
            for (int level = 0; level < imagined.length; level++) {
                imagined[level] += labelled[k][level];
            }
            expected.add(imagined);
        }
        if (session.hasSwap()) {
            expected.add(new double[] {0.05 * firmness, 4.95 * firmness});
        }
        return expected;
    }

    private static boolean isAstray(Em.Result result, Session session, double[] limits) {
        int differing = 0;
        int compared = session.learns().size();
        for (int i = 0; i < compared; i++) {
            double[] m = result.m().get(i);
            differing += m[m.length - 1] >= Math.min(MOST, limits[i]) ? 1 : 0;
        }
        return differing > MOST * compared;
    }

    private static LearnedSession report(Session session, Em.Result result, boolean isUsed, String note) {
        return new LearnedSession(
                session.rule().toString(),
                session.pairs(),
                result.lambda() * session.pairs(),
                result.iterations(),
                result.isSettled(),
                isUsed,
                note);
    }
}
