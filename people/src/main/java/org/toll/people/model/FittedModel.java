package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.Column;
import org.toll.people.record.RecordTable;

/**
 * A model with all of its probabilities, bound to the table it is for.
 *
 * @param table as it is read: what lists call by several headings is one column
 * @param model as data
 * @param report how what was open was learned
 * @param columns what each column was taken for
 * @param plan what the kernel runs
 */
public record FittedModel(
        RecordTable table,
        LinkageModel model,
        TrainingReport report,
        List<RecognisedColumn> columns,
        ScoringPlan plan) {
    public FittedModel {
        columns = List.copyOf(columns);
    }

    /** Columns to show records by: what lists call by several headings, or write in one column or several, side by side. */
    public List<Column> shownColumns() {
        return NamesTogether.columns(table, model.fields());
    }

    /**
     * Makes a model from the columns of a table and learns it.
     *
     * @param seed of everything drawn
     * @throws org.toll.base.InvalidInput if no column tells people apart
     */
    public static FittedModel byDefault(RecordTable table, long seed, Settings settings) {
        SharedColumns shared = SharedColumns.of(table, Set.of());
        List<Field> fields = FieldPlan.of(shared.columns());
        BoundFields bound = BoundFields.of(fields, shared.table(), settings.threads());
        List<Correction> ties = new ArrayList<>(PlaceTies.of(fields, bound));
        ties.addAll(Kin.of(fields, bound));
        LinkageModel model =
                DefaultModel.of(shared.columns(), fields, BlockingChoice.of(fields, bound, seed), ties, seed);
        return fit(model, bound, shared, settings);
    }

    /**
     * Learns what a model leaves open.
     *
     * @throws org.toll.base.InvalidInput if the table lacks a column, or a learned comparison has other levels than its field
     */
    public static FittedModel of(LinkageModel model, RecordTable table, Settings settings) {
        Set<String> named = model.fields().stream()
                .flatMap(field -> field.columns().stream())
                .collect(Collectors.toSet());
        SharedColumns shared = SharedColumns.of(table, named);
        BoundFields bound = BoundFields.of(model.fields(), shared.table(), settings.threads());
        return fit(model, bound, shared, settings);
    }

    private static FittedModel fit(LinkageModel stated, BoundFields bound, SharedColumns shared, Settings settings) {
        LinkageModel model = stated.withPopulations(settings.populations());
        LevelNames.requireFitting(model, bound);
        Trainer.Learned learned = model.isLearned()
                ? new Trainer.Learned(model, TrainingReport.NONE)
                : Trainer.learn(model, bound, settings);
        return new FittedModel(
                shared.table(),
                learned.model(),
                learned.report().with(PopulationRemarks.of(model, bound)),
                shared.readAndJoined(),
                ScoringPlans.of(learned.model(), bound));
    }
}
