package org.toll.people.cluster;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toll.base.InvalidInput;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.record.Column;

/**
 * Everything that decides which records are one person: their lists, the weights of pairs, what is known beyond weights, and
 * perhaps something that can weigh the pairs that are missing. Immutable.
 *
 * <pre>{@code
 * LinkEvidence evidence = LinkEvidence.of(table.list(), pairs).with(constraints).weighingMissing(kernel::weightBits);
 * }</pre>
 */
public final class LinkEvidence {
    /** A group's clean lists are kept in the bits of a {@code long}. */
    public static final int MOST_CLEAN_LISTS = 64;

    private final Column lists;
    private final ScoredPairs pairs;
    private final Constraints constraints;
    private final @Nullable PairWeight missing;

    private LinkEvidence(Column lists, ScoredPairs pairs, Constraints constraints, @Nullable PairWeight missing) {
        this.lists = lists;
        this.pairs = pairs;
        this.constraints = constraints;
        this.missing = missing;
    }

    /**
     * @param lists the list of each row
     * @param pairs weights of pairs of rows
     * @throws InvalidInput if a pair names a row that is not there, or a weight is not a number
     */
    public static LinkEvidence of(Column lists, ScoredPairs pairs) {
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (pairs.first(pair) < 0 || pairs.second(pair) >= lists.size()) {
                throw InvalidInput.of(
                        "A pair names two of the " + lists.size() + " rows",
                        pairs.first(pair) + "-" + pairs.second(pair),
                        "Weights and table must be of one run.");
            }
            if (Float.isNaN(pairs.weightBits(pair))) {
                throw InvalidInput.of(
                        "A weight is a number: pair " + pairs.first(pair) + "-" + pairs.second(pair),
                        pairs.weightBits(pair),
                        "Check the m and u probabilities for zeros.");
            }
        }
        return new LinkEvidence(lists, pairs, Constraints.NONE, null);
    }

    /**
     * @param constraints replace those known so far
     * @throws InvalidInput if they name a row or list that is not there, or more than {@value #MOST_CLEAN_LISTS} clean lists
     */
    public LinkEvidence with(Constraints constraints) {
        constraints.mustLink().forEach(this::requireRows);
        constraints.cannotLink().forEach(this::requireRows);
        for (int list : constraints.cleanLists()) {
            if (list < 0 || list >= lists.texts().size()) {
                throw InvalidInput.of("A clean list is one of " + lists.texts(), list, "Give its code.");
            }
        }
        if (constraints.cleanLists().size() > MOST_CLEAN_LISTS) {
            throw InvalidInput.of(
                    "At most " + MOST_CLEAN_LISTS + " lists can be declared clean",
                    constraints.cleanLists().size(),
                    "Declare the larger ones.");
        }
        return new LinkEvidence(lists, pairs, constraints, missing);
    }

    /** @param missing weighs pairs that {@link #pairs} lacks */
    public LinkEvidence weighingMissing(PairWeight missing) {
        return new LinkEvidence(lists, pairs, constraints, missing);
    }

    /** Number of records. */
    public int records() {
        return lists.size();
    }

    /** The list of each row. */
    public Column lists() {
        return lists;
    }

    /** Weights of pairs. */
    public ScoredPairs pairs() {
        return pairs;
    }

    /** What is known beyond weights. */
    public Constraints constraints() {
        return constraints;
    }

    /** What weighs missing pairs, if anything can. */
    public Optional<PairWeight> missing() {
        return Optional.ofNullable(missing);
    }

    private void requireRows(Constraints.RowPair pair) {
        if (pair.second() >= records()) {
            throw InvalidInput.of(
                    "A constraint names two of the " + records() + " rows",
                    pair.first() + "-" + pair.second(),
                    "Look rows up by their record keys after each reading of the lists.");
        }
    }
}
