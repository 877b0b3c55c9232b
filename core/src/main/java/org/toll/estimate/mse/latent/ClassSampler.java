package org.toll.estimate.mse.latent;

import java.util.Arrays;
import org.toll.estimate.mse.draw.Draws;

/**
 * One Gibbs sampler: the persons of a rung, and the parameters that visit it. A sweep draws classes of the seen, the number and
 * the classes of the unseen, then the parameters; it allocates nothing.
 *
 * <p>Products of odds are used instead of sums of logarithms; where they leave the range of a double, that pattern is done in
 * logarithms.
 */
final class ClassSampler {
    /** Counts up to this are drawn person by person, which is faster than by binomials. */
    private static final long ONE_BY_ONE = 3;

    private final RungData data;
    private final ClassPriors priors;
    private final Draws draws;
    private final int classes;
    private final double cap;

    private ClassState state;
    private final long[][] onList;
    private final long[] inClass;
    private final long[] unseenInClass;
    private final int[] order;
    private final double[] work;
    private final ClassLevels levels;

    ClassSampler(RungData data, ClassPriors priors, ClassState state, Draws draws) {
        this.data = data;
        this.priors = priors;
        this.state = state;
        this.draws = draws;
        this.classes = priors.classes();
        this.cap = priors.unseenPerObserved() * data.persons;
        this.onList = new long[data.lists][classes];
        this.inClass = new long[classes];
        this.unseenInClass = new long[classes];
        this.order = new int[classes];
        this.work = new double[classes];
        this.levels = new ClassLevels(priors.inclusion(), data.lists);
        for (int k = 0; k < classes; k++) {
            order[k] = k;
        }
    }

    ClassState state() {
        return state;
    }

    void takeState(ClassState other) {
        state = other;
    }

    double cap() {
        return cap;
    }

    void sweep() {
        sortByWeight();
        drawSeen();
        drawUnseen();
        drawInclusion();
        drawWeights();
        state.concentration = draws.gamma(priors.concentrationShape() + classes - 1)
                / (priors.concentrationRate() - state.logLastWeight);
        LabelSwaps.pass(state, draws);
    }

    /** Heavy classes first: the rest of a count is then soon used up. Nearly sorted already, so insertion is fast. */
    private void sortByWeight() {
        for (int i = 1; i < classes; i++) {
            int moving = order[i];
            double weight = state.weights[moving];
            int to = i;
            while (to > 0 && state.weights[order[to - 1]] < weight) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = moving;
        }
    }

    private void drawSeen() {
        Arrays.fill(inClass, 0);
        for (long[] list : onList) {
            Arrays.fill(list, 0);
        }
        for (int i = 0; i < data.counts.length; i++) {
            int[] members = data.members[i];
            double total = patternWeights(members);
            long left = data.counts[i];
            if (left <= ONE_BY_ONE) {
                while (left-- > 0) {
                    add(members, oneClass(total), 1);
                }
                continue;
            }
            for (int o = 0; left > 0; o++) {
                int k = order[o];
                long here = o == classes - 1 ? left : share(left, work[k], total);
                if (here > 0) {
                    add(members, k, here);
                    left -= here;
                }
                total -= work[k];
            }
        }
    }

    private long share(long left, double weight, double total) {
        return weight >= total ? left : draws.binomial(left, weight / total);
    }

    private int oneClass(double total) {
        double u = draws.uniform() * total;
        int o = 0;
        while (o < classes - 1 && u >= work[order[o]]) {
            u -= work[order[o]];
            o++;
        }
        return order[o];
    }

    private void add(int[] members, int k, long persons) {
        inClass[k] += persons;
        for (int j : members) {
            onList[j][k] += persons;
        }
    }

    /** Fills {@link #work} with the classes' weights for a pattern, up to a factor; gives their sum. */
    private double patternWeights(int[] members) {
        double total = PatternProbability.fill(state, members, work);
        return total > 1e-280 && total < 1e280 ? total : PatternProbability.fillFromLogs(state, members, work);
    }

    /** A draw of the unseen given the present parameters. */
    long unseenNow() {
        return CapTerm.draw(draws, (double) data.persons, state.unseenProbability(), cap);
    }

    private void drawUnseen() {
        long unseen = unseenNow();
        Arrays.fill(unseenInClass, 0);
        double total = 0;
        for (int k = 0; k < classes; k++) {
            work[k] = state.weights[k] * state.missAll[k];
            total += work[k];
        }
        long left = unseen;
        for (int o = 0; left > 0; o++) {
            int k = order[o];
            long here = o == classes - 1 ? left : share(left, work[k], total);
            unseenInClass[k] = here;
            left -= here;
            total -= work[k];
        }
    }

    private void drawInclusion() {
        Arrays.fill(state.missAll, 1);
        for (int j = 0; j < data.lists; j++) {
            double[] odds = state.odds[j];
            long[] on = onList[j];
            for (int k = 0; k < classes; k++) {
                long members = inClass[k] + unseenInClass[k];
                setInclusion(odds, k, levels.yes() + on[k], levels.no(state.levels[k]) + members - on[k]);
            }
        }
        levels.draw(state, draws);
    }

    private void setInclusion(double[] odds, int k, double yes, double no) {
        double caught;
        double missed;
        if (yes == 1 && no == 1) {
            // An empty class: uniform.
            caught = draws.uniform();
            missed = 1 - caught;
        } else {
            caught = draws.gamma(yes);
            missed = draws.gamma(no);
        }
        state.missAll[k] *= Math.max(missed / (caught + missed), 1e-300);
        odds[k] = Math.max(caught, 1e-300) / Math.max(missed, 1e-300);
    }

    private void drawWeights() {
        long after = 0;
        for (int k = 0; k < classes; k++) {
            after += inClass[k] + unseenInClass[k];
        }
        double rest = 1;
        double product = 1;
        double logs = 0;
        for (int k = 0; k < classes - 1; k++) {
            long here = inClass[k] + unseenInClass[k];
            after -= here;
            double others = state.concentration + after;
            double stick = draws.gamma(1.0 + here);
            if (others < .5) {
                double logOther = draws.logGamma(others);
                double other = Math.exp(logOther);
                state.weights[k] = rest * (stick / (stick + other));
                rest *= other / (stick + other);
                logs += logOther - Math.log(stick + other);
            } else {
                double other = draws.gamma(others);
                state.weights[k] = rest * (stick / (stick + other));
                double left = other / (stick + other);
                rest *= left;
                product *= left;
            }
        }
        state.weights[classes - 1] = rest;
        state.logLastWeight = logs + Math.log(Math.max(product, 1e-300));
    }

    /** Log likelihood of parameters on this rung's persons; classes and unseen integrated out, the cap included. */
    double logLikelihood(ClassState candidate) {
        double sum = 0;
        for (int i = 0; i < data.counts.length; i++) {
            sum += data.counts[i] * PatternProbability.log(candidate, data.members[i], work);
        }
        double probability = candidate.unseenProbability();
        return sum
                - data.persons * Math.log1p(-probability)
                + CapTerm.logProbability((double) data.persons, probability, cap);
    }
}
