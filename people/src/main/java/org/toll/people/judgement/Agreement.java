package org.toll.people.judgement;

import java.util.Optional;
import org.toll.base.Citation;
import org.toll.base.Share;

/**
 * How far two readers agree on same, different, unsure.
 *
 * <p>Kappa is the agreement beyond what readers with the same habits would reach by chance, as a share of what there was to
 * reach: 1 for full agreement, 0 for chance, below for less. It falls when one answer is rare, so read it beside the plain
 * share. Standard error for large samples (Fleiss, Cohen and Everitt).
 */
@Citation({
    "Cohen J. (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 37-46.",
    "Fleiss J. L., Cohen J., Everitt B. S. (1969), Large sample standard errors of kappa and weighted kappa, Psychological "
            + "Bulletin 72, 323-327."
})
public final class Agreement {
    private static final int VERDICTS = Verdict.values().length;

    private final long[][] table;
    private final long pairs;

    private Agreement(long[][] table, long pairs) {
        this.table = table;
        this.pairs = pairs;
    }

    /** Pairs that both readers read. */
    public long pairs() {
        return pairs;
    }

    /** Pairs on which one said this and the other that. */
    public long count(Verdict first, Verdict second) {
        return table[place(first)][place(second)];
    }

    /** Share of pairs with the same answer; empty without pairs. */
    public Optional<Share> agreed() {
        return pairs == 0 ? Optional.empty() : Optional.of(Share.ofFraction(observed()));
    }

    /** Cohen's kappa; empty without pairs, or where both readers gave one and the same answer throughout. */
    public Optional<Double> kappa() {
        return pairs == 0 || expected() == 1
                ? Optional.empty()
                : Optional.of((observed() - expected()) / (1 - expected()));
    }

    /** Standard error of kappa; empty where kappa is. */
    public Optional<Double> kappaStandardError() {
        return kappa().map(kappa -> {
            double sum = 0;
            for (int i = 0; i < VERDICTS; i++) {
                for (int j = 0; j < VERDICTS; j++) {
                    double margins = row(j) + column(i);
                    double weight = i == j
                            ? 1 - (row(i) + column(i)) * (1 - kappa)
                            : -(1 - kappa) * margins;
                    sum += share(i, j) * weight * weight;
                }
            }
            double centre = kappa - expected() * (1 - kappa);
            return Math.sqrt(Math.max(0, sum - centre * centre) / pairs) / (1 - expected());
        });
    }

    private double observed() {
        double sum = 0;
        for (int i = 0; i < VERDICTS; i++) {
            sum += share(i, i);
        }
        return sum;
    }

    private double expected() {
        double sum = 0;
        for (int i = 0; i < VERDICTS; i++) {
            sum += row(i) * column(i);
        }
        return sum;
    }

    private double share(int i, int j) {
        return (double) table[i][j] / pairs;
    }

    private double row(int i) {
        double sum = 0;
        for (int j = 0; j < VERDICTS; j++) {
            sum += share(i, j);
        }
        return sum;
    }

    private double column(int j) {
        double sum = 0;
        for (int i = 0; i < VERDICTS; i++) {
            sum += share(i, j);
        }
        return sum;
    }

    private static int place(Verdict verdict) {
        return switch (verdict) {
            case SAME -> 0;
            case DIFFERENT -> 1;
            case UNSURE -> 2;
        };
    }

    /** Counts answers. */
    public static final class Builder {
        private final long[][] table = new long[VERDICTS][VERDICTS];
        private long pairs;

        /** One pair that both read. */
        public void add(Verdict first, Verdict second) {
            table[place(first)][place(second)]++;
            pairs++;
        }

        /** The table so far. */
        public Agreement build() {
            long[][] copy = new long[VERDICTS][];
            for (int i = 0; i < VERDICTS; i++) {
                copy[i] = table[i].clone();
            }
            return new Agreement(copy, pairs);
        }
    }
}
