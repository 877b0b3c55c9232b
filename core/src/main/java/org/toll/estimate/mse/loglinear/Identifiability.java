package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.toll.base.Citation;

/**
 * Whether a model has a finite maximum, and only one. A fit that lacks either prints a number all the same, and it means
 * nothing.
 *
 * <p>The maximum exists if some table with every cell above zero has the sufficient statistics of the data; a linear programme
 * looks for the one whose smallest cell is largest, unless the fit's last step is itself the proof.
 */
@Citation({
    "Bach, F. (2010). Self-concordant analysis for logistic regression. Electronic Journal of Statistics 4.",
    "Fienberg, S. E. and Rinaldo, A. (2012). Maximum likelihood estimation in log-linear models. Annals of Statistics 40.",
    "Chan, L., Silverman, B. W. and Vincent, K. (2021). Multiple systems estimation for sparse capture data: inferential"
            + " challenges when there are nonoverlapping lists. Journal of the American Statistical Association 116."
})
public enum Identifiability {
    /** Code 0: one finite maximum. */
    SOUND(0),
    /** Code 1: the likelihood rises for ever in some direction. */
    NO_FINITE_MAXIMUM(1),
    /** Code 2: several parameter values give the same likelihood. */
    NOT_UNIQUE(2),
    /** Code 3: both. */
    NEITHER(3);

    private static final double TOLERANCE = 1e-8;

    private final int code;

    Identifiability(int code) {
        this.code = code;
    }

    /** The code used in the literature's software: 0 to 3. */
    public int code() {
        return code;
    }

    static Identifiability of(Design design) {
        return of(design, PoissonFit.of(design));
    }

    /** With a fit already made: the search is left out where the fit itself is the proof. */
    static Identifiability of(Design design, PoissonFit fit) {
        if (fit.provesMaximum()) {
            return SOUND;
        }
        return byProgramme(design);
    }

    static Identifiability byProgramme(Design design) {
        boolean unique = rank(design) == design.parameters();
        boolean finite = smallestCell(design) > TOLERANCE;
        return unique ? (finite ? SOUND : NO_FINITE_MAXIMUM) : finite ? NOT_UNIQUE : NEITHER;
    }

    private static int rank(Design design) {
        int columns = design.parameters();
        double[][] work = new double[design.cellCount()][];
        for (int i = 0; i < work.length; i++) {
            work[i] = design.row(i).clone();
        }
        int rank = 0;
        for (int column = 0; column < columns && rank < work.length; column++) {
            int pivot = rank;
            for (int i = rank; i < work.length; i++) {
                pivot = Math.abs(work[i][column]) > Math.abs(work[pivot][column]) ? i : pivot;
            }
            if (Math.abs(work[pivot][column]) < 1e-9) {
                continue;
            }
            double[] row = work[pivot];
            work[pivot] = work[rank];
            work[rank] = row;
            for (int i = rank + 1; i < work.length; i++) {
                double factor = work[i][column] / row[column];
                for (int k = column; factor != 0 && k < columns; k++) {
                    work[i][k] -= factor * row[k];
                }
            }
            rank++;
        }
        return rank;
    }

    /** The largest value that the smallest cell can have: max s such that A'x = A'n and x >= s, written with x = s + z, z >= 0. */
    private static double smallestCell(Design design) {
        int cells = design.cellCount();
        double persons = 0;
        for (int i = 0; i < cells; i++) {
            persons += design.count(i);
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int j = 0; j < design.parameters(); j++) {
            double[] weights = new double[cells + 1];
            double total = 0;
            for (int i = 0; i < cells; i++) {
                double entry = design.row(i)[j];
                weights[i] = entry;
                weights[cells] += entry;
                // Scaled to one person: the tolerances of the solver are absolute.
                total += entry * design.count(i) / persons;
            }
            constraints.add(new LinearConstraint(weights, Relationship.EQ, total));
        }
        double[] objective = new double[cells + 1];
        objective[cells] = 1;
        PointValuePair best = new SimplexSolver(1e-10, 10, 1e-12)
                .optimize(
                        new LinearObjectiveFunction(new ArrayRealVector(objective), 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true),
                        new MaxIter(10_000));
        return best.getValue();
    }
}
