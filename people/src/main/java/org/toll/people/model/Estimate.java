package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.people.compare.Attribute;
import org.toll.people.model.Sessions.Session;

/** What is known of a model's probabilities so far, and how a round of sessions improves it. Immutable. */
final class Estimate {
    private static final double SWAPPED_BEFORE = 0.01;

    /** Share of what is left of a level share after the matches are taken out; below it the subtraction is noise. */
    private static final double LEAST_LEFT = 1.0 / 32;

    private final Facts facts;
    private final List<double[]> m;
    private final List<double[]> u;
    private final double swapped;
    private final double lambda;
    private final List<LearnedSession> sessions;
    private final List<LearnedSpread> spreads;

    private Estimate(
            Facts facts,
            List<double[]> m,
            List<double[]> u,
            double swapped,
            double lambda,
            List<LearnedSession> sessions,
            List<LearnedSpread> spreads) {
        this.facts = facts;
        this.m = m;
        this.u = u;
        this.swapped = swapped;
        this.lambda = lambda;
        this.sessions = sessions;
        this.spreads = spreads;
    }

    /** Expectations only. */
    static Estimate before(Facts facts) {
        List<double[]> shares = facts.shares();
        double pairsInAll = facts.pairsInAll();
        List<double[]> m = new ArrayList<>();
        List<double[]> u = new ArrayList<>();
        for (int k = 0; k < shares.size(); k++) {
            double[] expected = Em.shares(facts.expected(k, 1));
            u.add(facts.u(k, expected, 0));
            Monotone.apply(expected, u.get(k), facts.mostDifferent(k));
            m.add(expected);
        }
        Estimate before = new Estimate(facts, m, u, SWAPPED_BEFORE, 1 / (pairsInAll + 2), List.of(), List.of());
        return new Estimate(facts, m, u, SWAPPED_BEFORE, before.lambdaByExcess(), List.of(), List.of());
    }

    /** One round of all sessions. */
    Estimate improved() {
        List<String> fields =
                facts.model().comparisons().stream().map(Comparison::field).toList();
        Pool pool = new Pool(fields, u, SWAPPED_BEFORE);
        List<LearnedSession> reports = new ArrayList<>();
        List<Double> matchesInAll = new ArrayList<>();
        for (Session session : facts.sessions()) {
            Outcome outcome = Outcome.of(session, facts, u, lambdaIn(session));
            reports.add(outcome.report());
            if (outcome.isUsed()) {
                pool.add(session, outcome.result());
                matchesInAll.add(outcome.report().matches() / shareFound(session.rule()));
            }
        }
        double newLambda = matchesInAll.isEmpty() ? lambda : shareOfMatches(median(matchesInAll), facts.pairsInAll());
        List<double[]> newM = new ArrayList<>();
        List<double[]> newU = new ArrayList<>();
        for (int k = 0; k < m.size(); k++) {
            double[] learned = pool.m(k, m.get(k));
            newU.add(facts.u(k, learned, newLambda));
            Monotone.apply(learned, newU.get(k), facts.mostDifferent(k));
            newM.add(learned);
        }
        return new Estimate(facts, newM, newU, pool.swapped(), newLambda, reports, pool.spreads());
    }

    /** All rules together, from where this estimate stands; which remains if that finds something else. */
    Estimate refined() {
        LinkageModel start = learned().model();
        Settings settings = facts.settings();
        JointFit fit = JointFit.of(
                start, facts.fields(), ScoringPlans.of(start, facts.fields()), settings.labels(), settings.threads());
        Attempt<JointFit.Result> attempt =
                Attempt.of(firmness -> fit.run(m, lambda, facts, firmness), result -> facts.isAstray(result.m()));
        JointFit.Result result = attempt.result();
        List<LearnedSession> all = new ArrayList<>(sessions);
        all.add(new LearnedSession(
                "all rules together",
                fit.pairs(),
                result.lambda() * facts.pairsInAll(),
                result.iterations(),
                result.isSettled(),
                attempt.isUsed(),
                attempt.note().isEmpty() ? "refines what the rules taught one by one" : attempt.note()));
        return attempt.isUsed()
                ? new Estimate(facts, result.m(), result.u(), result.swapped(), result.lambda(), all, spreads)
                : new Estimate(facts, m, u, swapped, lambda, all, spreads);
    }

    Trainer.Learned learned() {
        LinkageModel model = facts.model();
        List<Comparison> comparisons = IntStream.range(0, m.size())
                .mapToObj(k -> {
                    Comparison comparison = model.comparisons().get(k);
                    return comparison.isLearned() ? comparison : comparison.withLevels(levels(k));
                })
                .toList();
        List<Correction> corrections = new ArrayList<>();
        for (Correction correction : model.corrections()) {
            corrections.add(correction.isLearned() ? correction : learned(correction, corrections));
        }
        double prior = model.decision().prior() > 0 ? model.decision().prior() : lambda;
        LinkageModel fitted = new LinkageModel(
                model.fields(),
                comparisons,
                corrections,
                model.rules(),
                model.decision().withPrior(prior));
        List<String> remarks = Remarks.of(facts.settings().labels(), sessions, spreads);
        return new Trainer.Learned(fitted, new TrainingReport(sessions, spreads, lambda * facts.pairsInAll(), remarks));
    }

    private List<Level> levels(int k) {
        List<String> names = facts.fields()
                .comparator(facts.model().comparisons().get(k).field())
                .levels();
        return IntStream.range(0, names.size())
                .mapToObj(level -> new Level(names.get(level), m.get(k)[level], u.get(k)[level]))
                .toList();
    }

    private Correction learned(Correction correction, List<Correction> before) {
        return switch (correction.event()) {
            case SWAPPED_NAMES ->
                new Correction(correction.event(), correction.fields(), swapped, facts.swappedByChance());
            case SAME_PLACES -> tied(correction);
            case BROTHERS, RELATIVES, BROTHERS_AT_HOME -> related(correction, before);
        };
    }

    /** @param before relatives that share some of the same fields, whose agreement on the others is chance */
    private Correction related(Correction family, List<Correction> before) {
        double[] given = mOf(family.given());
        double mFamily = given[given.length - 1];
        for (String field : family.shared()) {
            mFamily *= mOf(field)[0];
        }
        FamilyTies ties = FamilyTies.of(family, facts.fields());
        double byChance = ties.chance();
        for (Correction other : family.within(before)) {
            double apart = other.u();
            for (String field : family.shared()) {
                apart *= other.shared().contains(field) ? 1 : uOf(field)[0];
            }
            byChance += apart;
        }
        double relatives = ties.relatives(byChance, lambda * mFamily);
        return new Correction(family.event(), family.fields(), mFamily, relatives);
    }

    private Correction tied(Correction places) {
        double mBoth = mOf(places.fields().get(0))[0] * mOf(places.fields().get(1))[0];
        double apart = uOf(places.fields().get(0))[0] * uOf(places.fields().get(1))[0];
        double all = PlaceTies.equal(facts.fields().attribute(places));
        double uBoth = (all - lambda * mBoth) / (1 - lambda);
        return new Correction(places.event(), places.fields(), mBoth, Math.max(uBoth, apart));
    }

    private double[] mOf(String field) {
        return m.get(place(field));
    }

    private double[] uOf(String field) {
        return u.get(place(field));
    }

    private int place(String field) {
        return IntStream.range(0, m.size())
                .filter(k -> facts.model().comparisons().get(k).field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** Share of the pairs of one person that a rule finds. */
    private double shareFound(Rule rule) {
        double share = 1;
        for (Key key : rule.keys()) {
            for (String field : key.fields()) {
                double present = facts.fields().present(field);
                double equal = mOf(field)[0];
                // A part of a value survives about half of the errors of the whole.
                share *= present * present * (key.part() == KeyPart.WHOLE ? equal : (1 + equal) / 2);
            }
        }
        return Math.max(share, 1e-6);
    }

    /** Where the share of matches of a session starts: the prior, raised by the agreement on the keys. */
    private double lambdaIn(Session session) {
        double start = lambda * facts.pairsInAll() * shareFound(session.rule()) / Math.max(1, session.pairs());
        return Math.min(0.9, Math.max(1e-4, start));
    }

    /** Matches by the pairs that rules make above what chance makes of them. */
    private double lambdaByExcess() {
        List<Double> matches = new ArrayList<>();
        for (Session session : facts.sessions()) {
            double chance = facts.pairsInAll();
            for (Key key : session.rule().keys()) {
                chance *= facts.shareOfKey(key);
            }
            matches.add(Math.max(0, session.pairs() - chance) / shareFound(session.rule()));
        }
        return matches.isEmpty()
                ? shareOfMatches(1, facts.pairsInAll())
                : shareOfMatches(median(matches), facts.pairsInAll());
    }

    /** At least one match is expected, and at most every second pair. */
    private static double shareOfMatches(double matches, double pairs) {
        return Math.min(0.5, Math.max(matches, 1) / (pairs + 2));
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** What does not change from round to round. */
    record Facts(
            LinkageModel model,
            List<double[]> shares,
            double pairsInAll,
            List<Session> sessions,
            BoundFields fields,
            double swappedByChance,
            Settings settings) {
        private static final double BEYOND_ARGUMENT = 1e12;

        /**
         * Imagined pairs of one person on each level of a comparison before any is seen: few where m is to be learned, beyond all
         * argument where it was given.
         */
        double[] expected(int k, double firmness) {
            List<Level> given = model.comparisons().get(k).levels();
            double[] imagined = given.isEmpty()
                    ? Expectation.of(shares.get(k).length)
                    : given.stream()
                            .mapToDouble(level -> level.m() * BEYOND_ARGUMENT)
                            .toArray();
            for (int level = 0; level < imagined.length; level++) {
                imagined[level] *= firmness;
            }
            return imagined;
        }

        /** Whether m of all comparisons, as far as they were to be learned, is that of something else than people. */
        boolean isAstray(List<double[]> m) {
            List<Integer> open = IntStream.range(0, m.size())
                    .filter(k -> !model.comparisons().get(k).isLearned())
                    .boxed()
                    .toList();
            return Attempt.mostlyDiffers(
                    open.stream().map(m::get).toList(),
                    open.stream().mapToDouble(this::mostDifferent).toArray());
        }

        /** The most pairs of one person that may differ wholly in a comparison. */
        double mostDifferent(int k) {
            return model.field(model.comparisons().get(k).field()).kind().mostDifferent();
        }

        /** u of a comparison: the share of a level among all pairs, less what pairs of one person add to it. */
        double[] u(int k, double[] m, double lambda) {
            Comparison comparison = model.comparisons().get(k);
            if (comparison.isLearned()) {
                return comparison.levels().stream().mapToDouble(Level::u).toArray();
            }
            double[] all = shares.get(k);
            double[] u = new double[all.length];
            double sum = 0;
            double present = fields.present(comparison.field());
            double unseen = 0.5 / (present * present * pairsInAll + 1);
            for (int level = 0; level < u.length; level++) {
                double left = (all[level] - lambda * m[level]) / (1 - lambda);
                u[level] = Math.max(Math.max(left, all[level] * LEAST_LEFT), unseen);
                sum += u[level];
            }
            for (int level = 0; level < u.length; level++) {
                u[level] /= sum;
            }
            return u;
        }

        /** Share of all pairs that agree on a key. */
        double shareOfKey(Key key) {
            Attribute attribute = fields.key(key);
            double pairs = 0;
            for (int code = 0; code < attribute.values().size(); code++) {
                pairs += (double) attribute.count(code) * (attribute.count(code) - 1) / 2;
            }
            return pairsInAll == 0 ? 0 : pairs / pairsInAll;
        }
    }
}
