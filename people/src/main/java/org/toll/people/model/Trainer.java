package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Citation;
import org.toll.math.random.RandomStream;
import org.toll.people.model.Sessions.Session;

/**
 * Learns the m and u probabilities and the prior of a model from the records themselves.
 *
 * <p><b>Computes</b> the level shares of all pairs in closed form; m by EM for each blocking rule on the fields that the rule
 * leaves free; their mean over rules, weighted by the matches that speak; the prior from the matches of each rule divided by
 * the share of matches that agree on its keys. Then takes what pairs of one person added to the level shares out of u, and
 * repeats: in a file that names everybody five times, most equal e-mail addresses are of one person.
 *
 * <p><b>Assumes</b> what {@link Em} does. A session that ends in a state in which pairs "of one person" disagree on most fields
 * has found something else (the two sexes, the young and the old) and is not used; neither is a joint step that does.
 *
 * <p>Pairs that somebody judged enter each step once, with a probability of 1 or 0 ({@link Labels}).
 */
@Citation({
    "Linacre, R., Lindsay, S., Manassis, T., Slade, Z., Hepworth, T., Kennedy, R. and Bond, A. (2022). Splink: free software for"
            + " probabilistic record linkage at scale. International Journal of Population Data Science 7(3).",
    "Enamorado, T., Fifield, B. and Imai, K. (2019). Using a probabilistic model to assist merging of large-scale administrative"
            + " records. American Political Science Review 113(2), 353-371."
})
final class Trainer {
    private static final int ROUNDS = 4;

    private Trainer() {}

    /** The model with everything learned that was open, and how. */
    static Learned learn(LinkageModel model, BoundFields fields, Settings settings) {
        Estimate estimate = Estimate.before(facts(model, fields, settings));
        for (int round = 0; round < ROUNDS; round++) {
            estimate = estimate.improved();
        }
        return estimate.refined().learned();
    }

    /** What is counted once and does not change while a model is learned. */
    static Estimate.Facts facts(LinkageModel model, BoundFields fields, Settings settings) {
        List<Session> sessions = Sessions.of(model, fields, settings.labels(), settings.threads());
        RandomStream random = RandomStream.ofSeed(model.decision().seed());
        List<double[]> shares = new ArrayList<>();
        for (int k = 0; k < model.comparisons().size(); k++) {
            String field = model.comparisons().get(k).field();
            shares.add(LevelShares.of(
                    fields.attribute(field), fields.comparator(field), random.child(k), settings.threads()));
        }
        double pairsInAll = (double) fields.records() * (fields.records() - 1) / 2;
        return new Estimate.Facts(
                model, shares, pairsInAll, sessions, fields, SwappedByChance.of(model, fields), settings);
    }

    /**
     * A learned model.
     *
     * @param model with all probabilities
     * @param report how they came about
     */
    record Learned(LinkageModel model, TrainingReport report) {}
}
