package org.toll.estimate.fusion.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.Citation;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.model.Prior;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Timeline;
import org.toll.math.random.RandomStream;

/**
 * What a claim would be expected to say if an origin that has not been heard yet made it: the flow of its definition over its
 * days, times the house effect of an origin drawn from those heard so far, times an error of its own. A claim of doubtful
 * definition counts in each draw what chance makes it count.
 *
 * <p><b>Assumes</b> that a new voice errs like the voices known. If all known voices lean one way, so does the expectation, and
 * a new voice that does not will look wrong.
 */
@Citation("Gelman, Meng and Stern (1996), Posterior predictive assessment of model fitness, Statistica Sinica 6.")
public final class Expected {
    /** Fewer origins than this do not show how origins differ. */
    private static final int FEWEST_ORIGINS = 3;

    /** Stands in where too few origins are known: log spread of estimates of killed against later revisions. */
    private static final double UNKNOWN_HOUSE_SD = 0.35;

    private static final double SMALLEST_SD = 0.06;
    private static final int DEGREES = 4;

    private final FusionEstimate estimate;
    private final Flows flows;
    private final List<double[]> houses;

    private Expected(FusionEstimate estimate) {
        this.estimate = estimate;
        this.flows = new Flows(estimate);
        this.houses = new ArrayList<>(Houses.newest(estimate).values());
    }

    public static Expected of(FusionEstimate estimate) {
        return new Expected(estimate);
    }

    /**
     * @param timeline of the reading
     * @param reading a claim that the estimate has not seen
     * @return draws of what it would say, in the claim's unit; empty for limits, shares, ratios, strengths and lists of names, and
     *     for months that the estimate does not reach
     */
    public Optional<double[]> draws(Timeline timeline, Reading reading) {
        if (!(reading.figure() instanceof Figure.Point point)) {
            return Optional.empty();
        }
        List<double[]> totals = new ArrayList<>();
        List<Double> upTo = new ArrayList<>();
        double sum = 0;
        for (Definition definition : Definition.values()) {
            Double probability = reading.definitions().get(definition);
            if (probability != null) {
                Optional<double[]> total = flows.total(timeline, reading, definition);
                if (total.isEmpty()) {
                    return Optional.empty();
                }
                totals.add(total.get());
                sum += probability;
                upTo.add(sum);
            }
        }
        RandomStream random = RandomStream.ofSeed(
                        estimate.quality().statistics().seed())
                .child(reading.claim().id().value().hashCode());
        double sd = Math.max(point.logSd(), SMALLEST_SD);
        double[] said = new double[totals.get(0).length];
        for (int draw = 0; draw < said.length; draw++) {
            double choice = random.uniform();
            int chosen = 0;
            while (chosen < upTo.size() - 1 && choice > upTo.get(chosen)) {
                chosen++;
            }
            said[draw] = totals.get(chosen)[draw]
                    * Math.exp(house(reading, draw, random) + sd * Chance.student(random, DEGREES));
        }
        return Optional.of(said);
    }

    private double house(Reading reading, int draw, RandomStream random) {
        if (reading.definitions().equals(Map.of(Definition.RECRUITS, 1.0))) {
            // Too few origins count recruits to show how they differ.
            return Prior.RECRUITS_HOUSE_SD.standard() * random.normal();
        } else if (houses.size() < FEWEST_ORIGINS) {
            return UNKNOWN_HOUSE_SD * random.normal();
        }
        return houses.get(random.index(houses.size()))[draw];
    }
}
