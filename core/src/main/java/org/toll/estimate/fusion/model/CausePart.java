package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;
import static org.toll.math.model.Densities.studentT;

import java.util.ArrayList;
import java.util.List;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * The share of drones among the wounded, and among the killed, which is a little higher: both logits walk together, their
 * difference constant. A stated share of killed and wounded is the mean of the two, weighted by numbers, on the logit scale
 * with a house effect of 0.4 for each statement.
 */
final class CausePart {
    private static final double HOUSE_SD = 0.4;
    private static final double SD = 0.15;
    private static final double LIMIT_SD = 0.15;

    private CausePart() {}

    /**
     * @param ofAll readings of the share of killed and wounded
     * @param ofWounded readings of the share of wounded
     */
    static void declare(ModelBuilder m, Months months, List<Reading> ofAll, List<Reading> ofWounded, LossPaths losses) {
        if (ofAll.isEmpty() && ofWounded.isEmpty()) {
            return;
        }
        Knots knots = months.knots(Months.VERY_SLOW);
        Expr woundedLogit = months.path(knots, new Walk(knots, -2, 1.5, 0.18).declare(m, "drone_share"));
        Expr difference = m.real("drone_share_difference");
        m.follows(difference, normal(0.2, 0.3));
        Expr ofKilledShare = woundedLogit.plus(difference).inverseLogit();
        Expr ofWoundedShare = woundedLogit.inverseLogit();
        m.output("drone_share_of_killed", ofKilledShare);
        m.output("drone_share_of_wounded", ofWoundedShare);

        Expr hit = losses.killed().times(ofKilledShare).plus(losses.wounded().times(ofWoundedShare));
        stated(m, months, "drone_share", ofAll, hit, losses.casualties());
        stated(
                m,
                months,
                "drone_share_of_wounded",
                ofWounded,
                losses.wounded().times(ofWoundedShare),
                losses.wounded());
    }

    private static void stated(
            ModelBuilder m, Months months, String name, List<Reading> readings, Expr part, Expr whole) {
        if (readings.isEmpty()) {
            return;
        }
        Expr house = m.reals("house_z_" + name, readings.size());
        m.follows(house, normal(0, 1));
        Expr share = months.totals(readings, part).over(months.totals(readings, whole));
        Expr expected = share.logit().plus(house.times(HOUSE_SD));
        List<Expr> terms = new ArrayList<>();
        for (int row = 0; row < readings.size(); row++) {
            Figure figure = readings.get(row).figure();
            double logit = Math.log(figure.value() / (1 - figure.value()));
            Expr mean = expected.get(row);
            if (figure instanceof Figure.Point) {
                terms.add(studentT(4, mean, SD).total(Expr.of(logit)));
            } else {
                double sign = figure instanceof Figure.AtLeast ? 1 : -1;
                terms.add(mean.minus(logit).times(sign / LIMIT_SD).logNormalCumulative());
            }
        }
        m.add(Expr.concat(terms.toArray(Expr[]::new)));
    }
}
