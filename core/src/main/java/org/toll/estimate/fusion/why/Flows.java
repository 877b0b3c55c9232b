package org.toll.estimate.fusion.why;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.reading.Auxiliaries;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Exposure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Timeline;

/**
 * What a claim would say, draw by draw, if its origin were free of bias: the flow of its definition over its days, with the
 * auxiliaries where totals include them.
 */
final class Flows {
    private final FusionEstimate estimate;
    private final FusionPosterior posterior;
    private final Map<Definition, Optional<MonthlyDraws>> flows = new HashMap<>();

    Flows(FusionEstimate estimate) {
        this.estimate = estimate;
        this.posterior = estimate.posterior();
    }

    /**
     * @param timeline of the reading, which need not be the estimate's
     * @return one value a draw; empty if the definition is no flow of losses or some of the months are not covered
     */
    Optional<double[]> total(Timeline timeline, Reading reading, Definition definition) {
        return flow(definition).filter(flow -> covers(flow, timeline, reading)).map(flow -> {
            double[] sum = new double[flow.draws()];
            Exposure exposure = reading.exposure();
            for (int bin = exposure.from(); bin <= exposure.to(); bin++) {
                double weight = exposure.weight(bin);
                YearMonth month = timeline.month(bin);
                for (int draw = 0; draw < sum.length; draw++) {
                    sum[draw] += weight * flow.value(month, draw);
                }
            }
            return sum;
        });
    }

    private static boolean covers(MonthlyDraws flow, Timeline timeline, Reading reading) {
        return flow.covers(timeline.month(reading.exposure().from()))
                && flow.covers(timeline.month(reading.exposure().to()));
    }

    private Optional<MonthlyDraws> flow(Definition definition) {
        return flows.computeIfAbsent(definition, this::find);
    }

    private Optional<MonthlyDraws> find(Definition definition) {
        return switch (definition) {
            case KILLED -> sum(Latent.KILLED).map(this::withAuxiliaries);
            case SERIOUSLY_WOUNDED -> sum(Latent.SERIOUSLY_WOUNDED).map(this::withAuxiliaries);
            case WOUNDED -> sum(Latent.WOUNDED).map(this::withAuxiliaries);
            case KILLED_AND_SERIOUSLY_WOUNDED ->
                sum(Latent.KILLED, Latent.SERIOUSLY_WOUNDED).map(this::withAuxiliaries);
            case CASUALTIES -> sum(Latent.KILLED, Latent.WOUNDED).map(this::withAuxiliaries);
            case REGISTERED -> sum(Latent.REGISTERED);
            case RECRUITS -> sum(Latent.RECRUITS);
            case NAMED,
                    MISSING_FILED,
                    KILLED_PER_WOUNDED,
                    KILLED_PER_SERIOUSLY_WOUNDED,
                    DRONE_SHARE,
                    DRONE_SHARE_OF_WOUNDED,
                    FORCE -> Optional.empty();
        };
    }

    private Optional<MonthlyDraws> sum(Latent... parts) {
        MonthlyDraws sum = null;
        for (Latent part : parts) {
            Optional<MonthlyDraws> path = posterior.find(part);
            if (path.isEmpty()) {
                return Optional.empty();
            }
            sum = sum == null ? path.get() : sum.plus(path.get());
        }
        return Optional.ofNullable(sum);
    }

    /** All kinds of loss of the auxiliaries stand in the same proportion to the dead as the side's own. */
    private MonthlyDraws withAuxiliaries(MonthlyDraws flow) {
        MonthlyDraws killed = posterior.get(Latent.KILLED);
        MonthlyDraws all = flow;
        Timeline timeline = estimate.model().readings().timeline();
        int number = 0;
        for (Auxiliaries force : estimate.model().readings().auxiliaries()) {
            String name = "auxiliaries_z" + ++number;
            if (!estimate.draws().names().contains(name)) {
                continue;
            }
            double[] z = estimate.draws().pooled(name);
            Exposure exposure = timeline.exposure(force.period());
            double[][] factors = new double[flow.months()][z.length];
            for (int month = 0; month < factors.length; month++) {
                YearMonth when = flow.first().plusMonths(month);
                double share = exposure.weight(timeline.bin(when)) / exposure.months();
                for (int draw = 0; draw < z.length; draw++) {
                    double dead = force.killed() * Math.exp(z[draw] * force.sd() / force.killed()) * share;
                    factors[month][draw] = 1 + dead / killed.value(when, draw);
                }
            }
            all = all.combine(MonthlyDraws.of(flow.first(), factors), (a, b) -> a * b);
        }
        return all;
    }
}
