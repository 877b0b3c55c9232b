package org.toll.estimate.fusion.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.diagnostics.Quantiles;

/** The bias of each origin over time, as the model came to see it: the log factor between stated and true. */
public final class Houses {
    private static final List<Definition> TOTALS = List.of(
            Definition.KILLED,
            Definition.SERIOUSLY_WOUNDED,
            Definition.WOUNDED,
            Definition.KILLED_AND_SERIOUSLY_WOUNDED,
            Definition.CASUALTIES);

    private Houses() {}

    /**
     * One statement's house effect: stated over true. 1.1 is a tenth too high.
     *
     * @param reading what was said
     * @param definition what it counts
     * @param low 5 % quantile
     * @param median of the posterior
     * @param high 95 % quantile
     */
    public record House(Reading reading, Definition definition, double low, double median, double high) {
        private static House of(Reading reading, Definition definition, double[] logFactors) {
            double[] factors = Arrays.stream(logFactors).map(Math::exp).sorted().toArray();
            return new House(
                    reading,
                    definition,
                    Quantiles.ofSorted(factors, 0.05),
                    Quantiles.ofSorted(factors, 0.5),
                    Quantiles.ofSorted(factors, 0.95));
        }
    }

    /** Every house effect of totals of losses, by definition, then day of publication. */
    public static List<House> of(FusionEstimate estimate) {
        List<House> houses = new ArrayList<>();
        for (Definition definition : TOTALS) {
            List<Reading> readings = totals(estimate, definition);
            double[][] effects = effects(estimate, definition, readings);
            for (int row = 0; row < effects.length; row++) {
                houses.add(House.of(readings.get(row), definition, effects[row]));
            }
        }
        return houses;
    }

    /** The newest house effect of each origin on the log scale, one value a draw, by origin. */
    static Map<String, double[]> newest(FusionEstimate estimate) {
        Map<String, double[]> newest = new LinkedHashMap<>();
        for (Definition definition : TOTALS) {
            List<Reading> readings = totals(estimate, definition);
            double[][] effects = effects(estimate, definition, readings);
            for (int row = 0; row < effects.length; row++) {
                newest.put(readings.get(row).origin(), effects[row]);
            }
        }
        return newest;
    }

    private static double[][] effects(FusionEstimate estimate, Definition definition, List<Reading> readings) {
        return vector(estimate, "house_" + definition.code(), readings.size()).orElse(new double[0][]);
    }

    /** The readings of a definition that are totals, in the model's order: the densest series has a likelihood of its own. */
    static List<Reading> totals(FusionEstimate estimate, Definition definition) {
        Optional<String> anchor = estimate.model().findAnchorOrigin();
        return estimate.model().readings().read().stream()
                .filter(reading -> reading.isSurely(definition))
                .filter(reading -> definition != Definition.CASUALTIES || !anchor.equals(Optional.of(reading.origin())))
                .toList();
    }

    /** The densest series itself, month by month. */
    static List<Reading> series(FusionEstimate estimate) {
        Optional<String> anchor = estimate.model().findAnchorOrigin();
        return estimate.model().readings().read().stream()
                .filter(reading -> anchor.equals(Optional.of(reading.origin()))
                        && reading.isSurely(Definition.CASUALTIES)
                        && reading.figure() instanceof Figure.Point
                        && reading.exposure().from() == reading.exposure().to())
                .toList();
    }

    /** A vector of the model by element, if it has as many elements as expected. */
    static Optional<double[][]> vector(FusionEstimate estimate, String name, int size) {
        Set<String> names = Set.copyOf(estimate.draws().names());
        boolean isThere = size > 0
                && (names.contains(name + "[" + size + "]") || (size == 1 && names.contains(name)))
                && !names.contains(name + "[" + (size + 1) + "]");
        return isThere ? Optional.of(estimate.draws().pooledVector(name)) : Optional.empty();
    }
}
