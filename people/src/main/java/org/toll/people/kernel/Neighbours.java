package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;
import org.toll.math.parallel.Parallel;
import org.toll.people.compare.Attribute;

/**
 * Finds, for a record that is not in the table yet, the records that may be the same person: by the rules and with the weights
 * of the plan, in milliseconds, without touching anything else. Values that no record has are compared as well; one is taken
 * to be as rare as the rarer partner allows.
 *
 * <p>Large blocks are searched whole: one record against a block costs no square. Immutable and safe for many threads. Memory:
 * 12 bytes for each record and rule, 8 for each distinct value.
 */
public final class Neighbours {
    private final ScoringPlan plan;
    private final List<Weights> weights;
    private final List<ComparatorBinder> binders;
    private final Map<Attribute, ValueIndex> values = new HashMap<>();
    private final List<KeyIndex> indices;

    private Neighbours(ScoringPlan plan, List<ComparatorBinder> binders, int threads) {
        this.plan = plan;
        this.binders = binders;
        this.weights = plan.comparisons().stream().map(Weights::of).toList();
        this.indices = Parallel.map(threads, plan.rules(), rule -> KeyIndex.of(rule, plan.records()));
        Stream.concat(
                        plan.comparisons().stream().map(ScoredComparison::attribute),
                        plan.rules().stream().flatMap(rule -> rule.keys().stream()))
                .forEach(attribute -> values.computeIfAbsent(attribute, ValueIndex::new));
    }

    /**
     * For records of the table itself, and others that have no value that it lacks.
     *
     * @param threads to build the index with
     */
    public static Neighbours of(ScoringPlan plan, int threads) {
        ComparatorBinder none = attribute -> {
            throw InvalidInput.of(
                    "A record has a value that the table lacks",
                    attribute.name(),
                    "Give what binds comparators to it.");
        };
        return new Neighbours(plan, Collections.nCopies(plan.comparisons().size(), none), threads);
    }

    /**
     * @param binders for each comparison what bound its comparator to its attribute; called again for values that are new
     * @param threads to build the index with
     */
    public static Neighbours of(ScoringPlan plan, List<ComparatorBinder> binders, int threads) {
        if (binders.size() != plan.comparisons().size()) {
            throw InvalidInput.of("Each comparison has something that binds it", binders.size(), "");
        }
        return new Neighbours(plan, List.copyOf(binders), threads);
    }

    /**
     * @param valueOf the folded value of the new record on any attribute of the plan, be it compared, a key, or the source of
     *     branched keys
     * @return records of at least {@code leastBits}, the heaviest first, then by row
     */
    public List<Neighbour> find(Function<Attribute, Optional<String>> valueOf, float leastBits) {
        int[] rows = candidates(valueOf);
        List<Weights> local = new ArrayList<>(weights);
        int[][] codes = new int[weights.size()][rows.length];
        for (int k = 0; k < codes.length; k++) {
            ScoredComparison compared = plan.comparisons().get(k);
            for (int member = 1; member < rows.length; member++) {
                codes[k][member] = compared.attribute().codes()[rows[member]];
            }
            codes[k][0] = code(compared.attribute(), valueOf);
            if (codes[k][0] == ValueIndex.UNKNOWN) {
                String value = valueOf.apply(compared.attribute()).orElseThrow();
                local.set(k, NewValue.extend(compared, value, binders.get(k), codes[k]));
            }
        }
        int[] ids = new int[rows.length];
        Arrays.fill(ids, BlockIds.NONE);
        Block block = new CodedRecords(rows, codes, List.of(BlockIds.ofOne(ids))).block(0, 0);
        List<Neighbour> found = new ArrayList<>();
        BlockScorer.ofOne(local, plan.priorBits())
                .score(block, 0, 1, leastBits, (self, row, bits) -> found.add(new Neighbour(row, bits)));
        found.sort(Comparator.comparing(Neighbour::weightBits).reversed().thenComparing(Neighbour::row));
        return found;
    }

    /**
     * The records that may be the same person as one of the table: by the rules, like {@link #find(Function, float)}.
     *
     * @param row of the record; itself is not among those found
     */
    public List<Neighbour> find(int row, float leastBits) {
        return find(attribute -> textAt(attribute, row), leastBits).stream()
                .filter(found -> found.row() != row)
                .toList();
    }

    /** The match weight in bits of any two records of the table: the same bits as those of the {@link Kernel}. */
    public float weight(int first, int second) {
        return Weights.sum(weights, plan.priorBits(), k -> code(k, first), k -> code(k, second));
    }

    private int code(int comparison, int row) {
        return plan.comparisons().get(comparison).attribute().codes()[row];
    }

    private static Optional<String> textAt(Attribute attribute, int row) {
        int code = attribute.codes()[row];
        return code == Attribute.MISSING
                ? Optional.empty()
                : Optional.of(attribute.values().get(code));
    }

    /** The new record, numbered after the last, then its candidates. */
    private int[] candidates(Function<Attribute, Optional<String>> valueOf) {
        IntStream found = IntStream.empty();
        for (KeyIndex index : indices) {
            int[] codes = index.rule().keys().stream()
                    .mapToInt(key -> code(key, valueOf))
                    .toArray();
            List<int[]> branches = index.rule().branches().stream()
                    .map(key -> valueOf.apply(key.attribute()).map(key::of).orElse(new int[0]))
                    .toList();
            found = IntStream.concat(found, index.rows(codes, branches));
        }
        return IntStream.concat(IntStream.of(plan.records()), found.distinct()).toArray();
    }

    private int code(Attribute attribute, Function<Attribute, Optional<String>> valueOf) {
        ValueIndex index = Objects.requireNonNull(values.get(attribute), attribute.name());
        return valueOf.apply(attribute).map(index::code).orElse(Attribute.MISSING);
    }
}
