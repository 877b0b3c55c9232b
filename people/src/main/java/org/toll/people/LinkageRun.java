package org.toll.people;

import java.util.List;
import java.util.Optional;
import org.toll.people.cluster.Clustering;
import org.toll.people.kernel.BlockingReport;
import org.toll.people.kernel.KernelRun;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.model.FittedModel;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;

/**
 * The result of a linkage.
 *
 * @param table that was linked
 * @param fitted the model with all of its probabilities and how they were learned; empty for a single record
 * @param pairs weighed pairs, down to some bits below the cut
 * @param clustering who is whom
 * @param blocking how the pairs were found
 * @param recall what the blocking rules missed
 * @param unlinkable rows that say too little to be linked, even with a copy of themselves
 */
public record LinkageRun(
        RecordTable table,
        Optional<FittedModel> fitted,
        ScoredPairs pairs,
        Clustering clustering,
        BlockingReport blocking,
        RecallCeiling recall,
        List<Integer> unlinkable) {
    public LinkageRun {
        unlinkable = List.copyOf(unlinkable);
    }

    /** The columns to show records by, in which what lists head or write differently stands side by side. */
    public List<Column> columns() {
        return fitted.map(FittedModel::shownColumns).orElse(table.columns());
    }

    static LinkageRun of(
            RecordTable table,
            FittedModel fitted,
            KernelRun scored,
            Clustering clustering,
            RecallCeiling recall,
            List<Integer> unlinkable) {
        return new LinkageRun(
                table, Optional.of(fitted), scored.pairs(), clustering, scored.blocking(), recall, unlinkable);
    }

    /** One record is one person; there is nothing to learn and nothing to weigh. */
    static LinkageRun ofOneRecord(RecordTable table) {
        ScoredPairs none = ScoredPairs.ofSorted(new int[0], new int[0], new float[0]);
        return new LinkageRun(
                table,
                Optional.empty(),
                none,
                Clustering.ofLabels(new int[1]),
                new BlockingReport(List.of(), 1),
                RecallCeiling.UNKNOWN,
                List.of());
    }
}
