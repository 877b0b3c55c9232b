package org.toll.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.math.parallel.Ranges;
import org.toll.people.cluster.AverageLinkage;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.KernelRun;
import org.toll.people.kernel.Progress;
import org.toll.people.model.FittedModel;
import org.toll.people.model.Labels;
import org.toll.people.model.LinkageModel;
import org.toll.people.model.Population;
import org.toll.people.model.Settings;
import org.toll.people.record.RecordTable;

/**
 * Links the records of a table: which of them are one person.
 *
 * <pre>{@code
 * LinkageRun run = Linkage.of(table).run();
 * run.clustering().people();
 * }</pre>
 *
 * <p>Without a model one is made from the columns and learned from the records. The same table, model, seed and constraints
 * give the same result, bit for bit, for any number of threads. Immutable: each {@code with} makes another one.
 */
public final class Linkage {
    /** Pairs this far below the cut cannot hold a cluster together; a missing pair counts as less. */
    static final float BITS_BELOW_CUT = 6;

    private final RecordTable table;
    private final Optional<LinkageModel> model;
    private final Constraints constraints;
    private final Map<String, Population> populations;
    private final long seed;
    private final int threads;
    private final Progress progress;
    private final Engine engine;

    private Linkage(
            RecordTable table,
            Optional<LinkageModel> model,
            Constraints constraints,
            Map<String, Population> populations,
            long seed,
            int threads,
            Progress progress,
            Engine engine) {
        this.table = table;
        this.model = model;
        this.constraints = constraints;
        this.populations = populations;
        this.seed = seed;
        this.threads = threads;
        this.progress = progress;
        this.engine = engine;
    }

    /**
     * A linkage with the default model, no constraints, seed 1, on one thread.
     *
     * @param table at least one record
     */
    public static Linkage of(RecordTable table) {
        if (table.size() == 0) {
            throw InvalidInput.of("A linkage needs records", 0, "Is the file empty, or are all of its rows broken?");
        }
        return new Linkage(table, Optional.empty(), Constraints.NONE, Map.of(), 1, 1, Progress.NONE, Engine.LOCAL);
    }

    /** @param given what it leaves open is learned; its seed is used */
    public Linkage withModel(LinkageModel given) {
        return new Linkage(table, Optional.of(given), constraints, populations, seed, threads, progress, engine);
    }

    /** @param known pairs of one person and of two (which teach the model, too), lists without duplicates */
    public Linkage withConstraints(Constraints known) {
        return new Linkage(table, model, known, populations, seed, threads, progress, engine);
    }

    /**
     * Frequencies of names or places in the population, which replace those of the table.
     *
     * @param field name of a field of the model; of the default model, the heading of its column
     * @param population known frequencies
     */
    public Linkage withPopulation(String field, Population population) {
        Map<String, Population> more = new HashMap<>(populations);
        more.put(field, population);
        return new Linkage(table, model, constraints, Map.copyOf(more), seed, threads, progress, engine);
    }

    /** @param other seed of everything drawn, for a linkage without a model of its own */
    public Linkage withSeed(long other) {
        return new Linkage(table, model, constraints, populations, other, threads, progress, engine);
    }

    /** @param number 1 or more; the result is the same */
    public Linkage withThreads(int number) {
        if (number < 1) {
            throw InvalidInput.of("A linkage runs on one thread or more", number, "");
        }
        return new Linkage(table, model, constraints, populations, seed, number, progress, engine);
    }

    /** @param told how far the weighing of pairs is */
    public Linkage withProgress(Progress told) {
        return new Linkage(table, model, constraints, populations, seed, threads, told, engine);
    }

    /** @param other where pairs are weighed; the result is the same */
    public Linkage withEngine(Engine other) {
        return new Linkage(table, model, constraints, populations, seed, threads, progress, other);
    }

    /**
     * Recognises, learns, weighs, clusters.
     *
     * @throws InvalidInput if no column tells people apart, the model does not fit the table, or constraints contradict each other
     */
    public LinkageRun run() {
        if (table.size() == 1) {
            return LinkageRun.ofOneRecord(table);
        }
        Settings settings =
                new Settings(new Labels(constraints.mustLink(), constraints.cannotLink()), populations, threads);
        FittedModel fitted = model.map(given -> FittedModel.of(given, table, settings))
                .orElseGet(() -> FittedModel.byDefault(table, seed, settings));
        Kernel kernel = Kernel.of(fitted.plan(), threads);
        float cut = (float) fitted.model().decision().cutBits();
        KernelRun scored = engine.run(fitted, kernel, cut - BITS_BELOW_CUT, progress);
        ClusterOptions options = ClusterOptions.USUAL.withCut(cut);
        Clustering clustering = AverageLinkage.cluster(
                LinkEvidence.of(table.list(), scored.pairs()).with(constraints).weighingMissing(kernel::weight),
                options,
                threads);
        return LinkageRun.of(
                table,
                fitted,
                scored,
                clustering,
                RecallCeiling.of(kernel, scored.pairs(), threads),
                unlinkable(kernel, cut));
    }

    /** Records that would not be linked with a copy of themselves. */
    private List<Integer> unlinkable(Kernel kernel, float cut) {
        return Ranges.map(
                        threads,
                        table.size(),
                        range -> range.stream()
                                .filter(row -> kernel.weight(row, row) <= cut)
                                .boxed()
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
