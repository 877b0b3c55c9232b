package org.toll.estimate.mse.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.MseEstimate;
import org.toll.estimate.mse.MseOptions;
import org.toll.estimate.mse.MseOutcome;
import org.toll.estimate.mse.MultipleSystems;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.strata.Stratum;
import org.toll.math.random.RandomStream;

/**
 * The same lists linked under stricter and looser thresholds, each estimated from: how much of the answer the threshold makes.
 *
 * <p><b>Assumes</b> nothing about which threshold is right. The mixture gives all the same weight, which is a choice and no
 * posterior of the links: where links can be drawn, use {@link LinkageMixture}. Strict thresholds miss links and bias up, loose
 * ones link strangers and bias down.
 *
 * @param rows in the order given
 * @param mixture of all that were estimated
 */
public record ThresholdSweep(List<Row> rows, SizeDistribution mixture) {
    public ThresholdSweep {
        rows = List.copyOf(rows);
    }

    /**
     * @param threshold its labels
     * @param observed persons on some list, as linked under it
     * @param total the average over families; empty if refused
     * @param remark the reason of a refusal, else empty text
     */
    public record Row(List<String> threshold, long observed, Optional<SizeDistribution> total, String remark) {}

    /**
     * @param tables one for each threshold, over the same persons
     * @throws InvalidInput if none can be estimated from, or one has no label
     */
    public static ThresholdSweep of(List<Stratum> tables, MseOptions options, RandomStream stream) {
        for (Stratum linked : tables) {
            if (!linked.isLabelled()) {
                throw InvalidInput.of("Every row names its threshold", linked.labels(), "Fill in the column.");
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Stratum linked = tables.get(i);
            MseOutcome outcome = MultipleSystems.estimate(linked.table(), options, stream.child(i));
            Optional<SizeDistribution> total =
                    outcome instanceof MseEstimate estimate ? Optional.of(estimate.average()) : Optional.empty();
            String remark = outcome instanceof MseOutcome.Refused refused
                    ? refused.refusal().sentence()
                    : "";
            rows.add(new Row(linked.labels(), linked.table().observed(), total, remark));
        }
        List<SizeDistribution> parts =
                rows.stream().flatMap(row -> row.total().stream()).toList();
        if (parts.isEmpty()) {
            throw InvalidInput.of(
                    "Some threshold must give a table that can be estimated from",
                    tables.size() + " tables, all refused",
                    "Estimate from one of them alone to see why.");
        }
        return new ThresholdSweep(rows, SizeDistribution.pool(parts));
    }
}
