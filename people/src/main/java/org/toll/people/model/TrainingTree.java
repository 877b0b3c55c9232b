package org.toll.people.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A training report as nested maps and lists, written into the model file behind the model; reading a model passes it over. */
public final class TrainingTree {
    private TrainingTree() {}

    /** The tree of a fitted model: the model, and under {@code training} what columns were taken for and what was learned. */
    public static Map<String, Object> toTree(FittedModel fitted) {
        Map<String, Object> tree = ModelTree.toTree(fitted.model());
        Map<String, Object> training = new LinkedHashMap<>();
        training.put(
                "columns", fitted.columns().stream().map(RecognisedColumn::toString).toList());
        training.put("expected pairs of one person", Math.round(fitted.report().matches()));
        training.put("sessions", sessions(fitted.report()));
        training.put(
                "spread of the weight of equality in bits",
                fitted.report().spreads().stream()
                        .filter(spread -> spread.sessions() > 0)
                        .map(spread -> "%s: %.2f to %.2f from %d rules"
                                .formatted(spread.field(), spread.leastBits(), spread.mostBits(), spread.sessions()))
                        .toList());
        training.put("remarks", fitted.report().remarks());
        tree.put("training", training);
        return tree;
    }

    private static List<Map<String, Object>> sessions(TrainingReport report) {
        return report.sessions().stream()
                .map(session -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("rule", session.rule());
                    entry.put("pairs", session.pairs());
                    entry.put("expected matches", Math.round(session.matches()));
                    entry.put("iterations", session.iterations());
                    entry.put("settled", session.isSettled());
                    entry.put("used", session.isUsed());
                    if (!session.note().isEmpty()) {
                        entry.put("note", session.note());
                    }
                    return entry;
                })
                .toList();
    }
}
