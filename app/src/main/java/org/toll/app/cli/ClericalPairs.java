package org.toll.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toll.math.random.RandomStream;
import org.toll.people.LinkageRun;
import org.toll.people.accuracy.ClericalDesign;
import org.toll.people.accuracy.ClericalSample;
import org.toll.people.accuracy.SampledPair;
import org.toll.people.judgement.RecordPair;
import org.toll.people.model.FieldKind;
import org.toll.people.model.RecognisedColumn;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;

/** The clerical sample of a linkage: the same files, model and seed draw the same pairs again. */
final class ClericalPairs {
    private ClericalPairs() {}

    /** @param pairs to be read, in all */
    static ClericalSample draw(LinkageRun run, int pairs, long seed) {
        float cut = run.fitted()
                .map(fitted -> (float) fitted.model().decision().cutBits())
                .orElse(0f);
        return ClericalSample.draw(run.pairs(), run.clustering(), List.of(), ClericalDesign.usual(pairs, cut, seed));
    }

    /** The pairs in an order that tells nothing of their weights. */
    static List<SampledPair> shuffled(ClericalSample sample, long seed) {
        RandomStream random = RandomStream.ofSeed(seed).child(1);
        double[] place = new double[sample.pairs().size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = random.uniform();
        }
        return IntStream.range(0, place.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> place[i]))
                .map(sample.pairs()::get)
                .toList();
    }

    /** What a reader may see: everything but columns that already say who is whom. */
    static List<Column> shown(LinkageRun run) {
        Set<String> truth = run.fitted().stream()
                .flatMap(fitted -> fitted.columns().stream())
                .filter(column -> column.kind() == FieldKind.TRUTH)
                .map(RecognisedColumn::column)
                .collect(Collectors.toSet());
        return run.columns().stream()
                .filter(column -> !truth.contains(column.name()))
                .toList();
    }

    /** The pair by keys that outlive the run. */
    static RecordPair keys(RecordTable table, SampledPair pair) {
        return RecordPair.of(table.key(pair.first()), table.key(pair.second()));
    }
}
