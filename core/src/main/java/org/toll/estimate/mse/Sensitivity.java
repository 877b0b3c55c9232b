package org.toll.estimate.mse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.Interval;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Refusal;
import org.toll.estimate.mse.table.Reshaping;
import org.toll.math.random.RandomStream;

/**
 * The same estimate from other tables made of this one; empty for more than {@value #MOST_LISTS} lists.
 *
 * @param withoutList each list left out
 * @param merged each pair of lists as one
 * @param within the persons of each list seen by the others: a population whose size is known
 */
public record Sensitivity(List<Variant> withoutList, List<Variant> merged, List<Variant> within) {
    public static final Sensitivity NONE = new Sensitivity(List.of(), List.of(), List.of());

    /** Among more lists one hardly matters, and two estimates for each would take minutes. */
    private static final int MOST_LISTS = 12;

    /** More pairs of lists than this are not worth a table. */
    private static final int MOST_LISTS_FOR_MERGING = 8;

    public Sensitivity {
        withoutList = List.copyOf(withoutList);
        merged = List.copyOf(merged);
        within = List.copyOf(within);
    }

    /**
     * @param name the list or pair
     * @param median of the average; empty if refused
     * @param interval 95 %; empty if refused
     * @param truth the known size; empty but for {@link #within}
     * @param remark the reason of a refusal, else empty text
     */
    public record Variant(
            String name, Optional<Double> median, Optional<Interval> interval, Optional<Long> truth, String remark) {
        /** Whether the interval holds the known size; empty where either is missing. */
        public Optional<Boolean> covers() {
            return interval.flatMap(range -> truth.map(size -> range.contains(size)));
        }
    }

    static Sensitivity of(CaptureTable table, MseOptions options, RandomStream stream) {
        int lists = table.listCount();
        if (lists > MOST_LISTS) {
            return NONE;
        }
        MseOptions quick = MseOptions.SHORT.withFamilies(options.families());
        List<Variant> without = new ArrayList<>();
        List<Variant> within = new ArrayList<>();
        List<Variant> merged = new ArrayList<>();
        for (int j = 0; j < lists; j++) {
            String name = table.lists().get(j);
            without.add(variant(name, Reshaping.without(table, j), Optional.empty(), quick, stream.child(j)));
            within.add(variant(
                    name, Reshaping.within(table, j), Optional.of(table.onList(j)), quick, stream.child(100 + j)));
            for (int k = j + 1; k < lists && lists <= MOST_LISTS_FOR_MERGING; k++) {
                merged.add(variant(
                        name + "+" + table.lists().get(k),
                        Reshaping.merged(table, j, k),
                        Optional.empty(),
                        quick,
                        stream.child(1000 + 100L * j + k)));
            }
        }
        return new Sensitivity(without, merged, within);
    }

    private static Variant variant(
            String name, CaptureTable table, Optional<Long> truth, MseOptions options, RandomStream stream) {
        Optional<Refusal> refusal = Refusal.of(table);
        if (refusal.isPresent()) {
            return new Variant(
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    truth,
                    refusal.get().sentence());
        }
        Optional<SizeDistribution> size = FamilyRun.of(table, options, stream).average();
        return new Variant(
                name,
                size.map(SizeDistribution::median),
                size.map(total -> total.interval(Share.ofPercent(95))),
                truth,
                size.isPresent() ? "" : "No family can answer for this table.");
    }
}
