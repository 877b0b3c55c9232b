package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.Matrix;
import org.toll.math.model.ModelBuilder;

/**
 * The log factor between what an origin states and what is true, one for each origin and definition, drifting from statement to
 * statement: {@code house = start + sum of steps}, the variance of a step growing with the time between publications. Because
 * all statements of an origin share it, repeating a number does not make it truer.
 */
final class HouseEffects {
    private static final double DAYS_PER_YEAR = 365.25;

    private HouseEffects() {}

    /**
     * @param definition what the readings count
     * @param readings at least one, by day of publication
     * @return one effect for each reading, in their order
     */
    static Expr declare(ModelBuilder m, Definition definition, List<Reading> readings, Assumptions assumptions) {
        Map<String, List<Integer>> byOrigin = new LinkedHashMap<>();
        for (int row = 0; row < readings.size(); row++) {
            byOrigin.computeIfAbsent(readings.get(row).origin(), origin -> new ArrayList<>())
                    .add(row);
        }
        double[] means = new double[byOrigin.size()];
        double[] sds = new double[byOrigin.size()];
        int[] originOf = new int[readings.size()];
        int origin = 0;
        for (List<Integer> rows : byOrigin.values()) {
            HousePrior prior =
                    HousePrior.of(definition, rows.stream().map(readings::get).toList(), assumptions);
            means[origin] = prior.mean();
            sds[origin] = prior.sd();
            for (int row : rows) {
                originOf[row] = origin;
            }
            origin++;
        }
        Expr z = m.reals("house_z_" + definition.code(), byOrigin.size());
        m.follows(z, normal(0, 1));
        Expr start = z.times(sds).plus(means).at(originOf);
        Expr effects = drift(m, definition, readings, byOrigin, start, assumptions);
        return m.output("house_" + definition.code(), effects);
    }

    private static Prior driftPerRootYear(Definition definition) {
        return switch (definition) {
            case RECRUITS, FORCE -> Prior.COUNT_DRIFT;
            case REGISTERED -> Prior.REGISTER_DRIFT;
            default -> Prior.HOUSE_DRIFT;
        };
    }

    /** A register corrects itself, so that its newest figure is its best: the drift is counted back from there. */
    private static List<Integer> bestFirst(Definition definition, List<Integer> rows) {
        List<Integer> ordered = new ArrayList<>(rows);
        if (definition == Definition.REGISTERED) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static Expr drift(
            ModelBuilder m,
            Definition definition,
            List<Reading> readings,
            Map<String, List<Integer>> byOrigin,
            Expr start,
            Assumptions assumptions) {
        int steps = readings.size() - byOrigin.size();
        if (steps == 0) {
            return start;
        }
        double[][] weights = new double[readings.size()][steps];
        int step = 0;
        double driftPerRootYear = assumptions.of(driftPerRootYear(definition));
        for (List<Integer> said : byOrigin.values()) {
            List<Integer> rows = bestFirst(definition, said);
            for (int i = 1; i < rows.size(); i++) {
                double days = Math.abs(ChronoUnit.DAYS.between(
                        readings.get(rows.get(i - 1)).claim().published(),
                        readings.get(rows.get(i)).claim().published()));
                for (int later = i; later < rows.size(); later++) {
                    weights[rows.get(later)][step] = driftPerRootYear * Math.sqrt(Math.max(days, 1) / DAYS_PER_YEAR);
                }
                step++;
            }
        }
        Expr z = m.reals("house_drift_z_" + definition.code(), steps);
        m.follows(z, normal(0, 1));
        return start.plus(Matrix.ofRows(weights).times(z));
    }
}
