package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;

import java.util.List;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * The force in the theatre, from the first month with recruits on: {@code force = before + deployed x recruits - killed -
 * seriously wounded - exits}. Exits (captured, deserted, discharged) are a constant number a month, which the stated strengths
 * inform only together with the share of recruits that is deployed. A soft floor keeps the force above zero.
 */
final class ForcePart {
    private static final double SMALLEST_SD = 0.05;
    /** What is left of a force that loses more than it has, as a part of what it had. */
    static final double FLOOR_SHARE = 0.05;

    /** How far above zero the floor begins to lift the force, in units of the first strength; at full strength by 0.1 %. */
    private static final double SOFTNESS = 0.2;

    private ForcePart() {}

    /**
     * @param strengths readings of the force within the months of {@code recruits}; at least one
     */
    static void declare(
            ModelBuilder m,
            Months months,
            RecruitsPart recruits,
            List<Reading> strengths,
            LossPaths losses,
            Assumptions assumptions) {
        double scale = strengths.get(0).figure().value();
        Expr first = m.real("force_start");
        m.follows(first, normal(0, 0.15));
        Expr deployed = m.real("deployed_logit");
        m.follows(deployed, normal(Math.log(0.8 / 0.2), 0.5));
        Expr exits = m.positive("exits");
        m.follows(exits, logNormal(Math.log(0.006 * scale), 0.5));

        Expr lost = losses.killed().plus(losses.seriously()).slice(recruits.from(), months.count());
        Expr gained = recruits.recruits().times(deployed.inverseLogit());
        Expr change = gained.minus(lost).minus(exits);
        Expr plain = change.cumulativeSum().over(scale).plus(first.exp());
        Expr force = plain.over(SOFTNESS).log1pExp().times(SOFTNESS * scale);
        m.output("force", force);
        m.output("deployed_share", deployed.inverseLogit());

        int[] bins = strengths.stream()
                .mapToInt(reading -> reading.exposure().to() - recruits.from())
                .toArray();
        Expr expected = force.at(bins).log().plus(HouseEffects.declare(m, Definition.FORCE, strengths, assumptions));
        m.add(Statements.logLikelihood(strengths, expected, SMALLEST_SD));
    }
}
