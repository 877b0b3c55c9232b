package org.toll.people.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;

/** On which levels two records agree on each field; where their names are swapped, the two names say nothing by themselves. */
final class PairReader {
    private final Kernel kernel;
    private final float priorBits;
    private final List<float[]> startBits;
    private final Optional<Swap> swap;
    private final int[] swappedPlaces;

    private PairReader(
            Kernel kernel, float priorBits, List<float[]> startBits, Optional<Swap> swap, int[] swappedPlaces) {
        this.kernel = kernel;
        this.priorBits = priorBits;
        this.startBits = startBits;
        this.swap = swap;
        this.swappedPlaces = swappedPlaces;
    }

    private record Swap(Attribute attribute, Comparator comparator) {
        boolean holds(int first, int second) {
            int one = attribute.codes()[first];
            int other = attribute.codes()[second];
            return one != Attribute.MISSING
                    && other != Attribute.MISSING
                    && one != other
                    && comparator.level(one, other) == 1;
        }
    }

    /** @param plan of the model, which the kernel runs */
    static PairReader of(LinkageModel model, BoundFields fields, ScoringPlan plan, Kernel kernel) {
        List<String> compared =
                model.comparisons().stream().map(Comparison::field).toList();
        Optional<Correction> correction = model.corrections().stream()
                .filter(one -> one.event() == Correction.Event.SWAPPED_NAMES)
                .findFirst();
        return new PairReader(
                kernel,
                plan.priorBits(),
                plan.comparisons().stream()
                        .limit(compared.size())
                        .map(ScoredComparison::levelBits)
                        .toList(),
                correction.map(one -> new Swap(fields.attribute(one), fields.comparator(one))),
                correction.stream()
                        .flatMap(one -> one.fields().stream())
                        .mapToInt(compared::indexOf)
                        .toArray());
    }

    /** How many levels each field has. */
    int[] levels() {
        return startBits.stream().mapToInt(bits -> bits.length).toArray();
    }

    /** The levels of a pair, or {@link Attribute#MISSING}. */
    int[] levels(int first, int second) {
        return Arrays.copyOf(kernel.levels(first, second), startBits.size());
    }

    /** Makes the two names missing if they are swapped; whether they are. */
    boolean takeOutSwap(int[] levels, int first, int second) {
        boolean isSwapped = swap.isPresent() && swap.get().holds(first, second);
        if (isSwapped) {
            IntStream.of(swappedPlaces).forEach(place -> levels[place] = Attribute.MISSING);
        }
        return isSwapped;
    }

    /** What a weight holds beside the prior and these levels: rarity and corrections. */
    float rest(float weightBits, int[] levels) {
        float ofLevels = 0;
        for (int k = 0; k < levels.length; k++) {
            ofLevels += levels[k] == Attribute.MISSING ? 0 : startBits.get(k)[levels[k]];
        }
        return weightBits - priorBits - ofLevels;
    }
}
