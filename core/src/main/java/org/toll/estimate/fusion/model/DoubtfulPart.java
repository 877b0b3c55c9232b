package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Numbers whose definition is doubtful: all that one source said in one usage counts one thing, which one is unknown.
 * {@code likelihood = sum over definitions of p x product of t4(log stated | that definition's total, its own house effect)}.
 *
 * <p>A house effect for each definition, and a mixture over the usage as a whole: with one shared effect, or a mixture claim by
 * claim, the posterior splits in two and no chain crosses.
 */
final class DoubtfulPart {
    private static final double SMALLEST_SD = 0.06;

    private DoubtfulPart() {}

    /**
     * @param doubtful readings with more than one definition, by day of publication; none adds nothing
     * @param flow what a definition counts, by month
     */
    static void declare(
            ModelBuilder m,
            Months months,
            List<Reading> doubtful,
            Function<Definition, Expr> flow,
            Assumptions assumptions) {
        Map<String, List<Reading>> usages = new LinkedHashMap<>();
        for (Reading reading : doubtful) {
            String usage = assumptions.has(Part.USAGES)
                    ? reading.usage()
                    : reading.claim().id().value();
            usages.computeIfAbsent(usage, key -> new ArrayList<>()).add(reading);
        }
        int number = 0;
        for (List<Reading> readings : usages.values()) {
            number++;
            declare(m, months, "usage" + number, readings, flow, assumptions);
        }
    }

    private static void declare(
            ModelBuilder m,
            Months months,
            String name,
            List<Reading> readings,
            Function<Definition, Expr> flow,
            Assumptions assumptions) {
        List<Expr> alternatives = new ArrayList<>();
        for (Definition definition : Definition.values()) {
            Double probability = readings.get(0).definitions().get(definition);
            if (probability != null) {
                HousePrior prior = HousePrior.of(definition, readings, assumptions);
                Expr house = m.real("house_" + name + "_" + definition.code());
                m.follows(house, normal(prior.mean(), prior.sd()));
                Expr expected =
                        months.totals(readings, flow.apply(definition)).log().plus(house);
                alternatives.add(Statements.logLikelihood(readings, expected, SMALLEST_SD)
                        .plus(Math.log(probability)));
            }
        }
        m.add(Expr.concat(alternatives.toArray(Expr[]::new)).logSumExp());
    }
}
