package org.toll.estimate.mse.loglinear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toll.base.InvalidInput;

/** All hierarchical log-linear models over a few lists. */
final class HierarchicalModels {
    private HierarchicalModels() {}

    /**
     * @param order largest number of lists in a term; {@code lists - 1} gives 8 and 113 models over 3 and 4 lists
     * @throws InvalidInput where the models are too many to fit them all
     */
    static List<Terms> listAll(int lists, int order) {
        if (lists > 5 || (lists == 5 && order > 2)) {
            throw InvalidInput.of(
                    "All models are listed for 3 or 4 lists, or 5 lists with pairs only",
                    lists + " lists, terms of " + order,
                    "Average over a search, or choose stepwise.");
        }
        List<Terms> models = new ArrayList<>();
        Set<Terms> known = new HashSet<>();
        Deque<Terms> open = new ArrayDeque<>(List.of(Terms.independence(lists)));
        known.add(open.peek());
        while (!open.isEmpty()) {
            Terms model = open.poll();
            models.add(model);
            for (int term : model.addable(order)) {
                Terms larger = model.with(term);
                if (known.add(larger)) {
                    open.add(larger);
                }
            }
        }
        return models;
    }
}
