package org.toll.people.model;

import java.util.List;
import org.toll.base.InvalidInput;

/** Whether the levels that a model names are those that its comparators know. */
final class LevelNames {
    private LevelNames() {}

    static void requireFitting(LinkageModel model, BoundFields fields) {
        for (Comparison comparison : model.comparisons()) {
            List<String> named = comparison.levels().stream().map(Level::name).toList();
            List<String> known = fields.comparator(comparison.field()).levels();
            if (comparison.isLearned() && !named.equals(known)) {
                throw InvalidInput.of(
                        "The levels of " + comparison.field() + " are " + String.join(", ", known),
                        String.join(", ", named),
                        "Leave them out to have them learned.");
            }
        }
    }
}
