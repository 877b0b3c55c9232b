package org.toll.people.model;

import java.util.List;
import java.util.Map;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.RecordTable;

/**
 * A model with all of its probabilities, bound to the table it is for.
 *
 * @param model as data
 * @param report how what was open was learned
 * @param columns what each column was taken for
 * @param plan what the kernel runs
 */
public record FittedModel(
        LinkageModel model, TrainingReport report, List<RecognisedColumn> columns, ScoringPlan plan) {
    public FittedModel {
        columns = List.copyOf(columns);
    }

    /**
     * Makes a model from the columns of a table and learns it.
     *
     * @param labels pairs that a person judged
     * @param populations for each field, by its name, shares of folded values in the population; empty where nobody knows them
     * @param seed of everything drawn
     * @param threads 1 or more; the result is the same
     * @throws org.toll.base.InvalidInput if no column tells people apart
     */
    public static FittedModel byDefault(
            RecordTable table, Labels labels, Map<String, Map<String, Double>> populations, long seed, int threads) {
        List<RecognisedColumn> columns = ColumnRecognition.recognise(table);
        List<Field> fields = FieldPlan.of(columns);
        BoundFields bound = BoundFields.of(fields, table, threads);
        LinkageModel model = DefaultModel.of(columns, fields, BlockingChoice.of(fields, bound, seed), seed);
        return fit(model, bound, columns, labels, populations, threads);
    }

    /**
     * Learns what a model leaves open.
     *
     * @throws org.toll.base.InvalidInput if the table lacks a column, or a learned comparison has other levels than its field
     */
    public static FittedModel of(
            LinkageModel model,
            RecordTable table,
            Labels labels,
            Map<String, Map<String, Double>> populations,
            int threads) {
        BoundFields bound = BoundFields.of(model.fields(), table, threads);
        return fit(model, bound, ColumnRecognition.recognise(table), labels, populations, threads);
    }

    private static FittedModel fit(
            LinkageModel model,
            BoundFields bound,
            List<RecognisedColumn> columns,
            Labels labels,
            Map<String, Map<String, Double>> populations,
            int threads) {
        LevelNames.requireFitting(model, bound);
        Trainer.Learned learned = model.isLearned()
                ? new Trainer.Learned(model, TrainingReport.NONE)
                : Trainer.learn(model, bound, labels, threads);
        ScoringPlan plan = ScoringPlans.of(learned.model(), bound, populations);
        return new FittedModel(learned.model(), learned.report(), columns, plan);
    }
}
