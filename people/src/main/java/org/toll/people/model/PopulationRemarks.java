package org.toll.people.model;

import java.util.List;
import java.util.Locale;

/** How much of the records the population tables of a model know, so that a table in another spelling is noticed. */
final class PopulationRemarks {
    private PopulationRemarks() {}

    static List<String> of(LinkageModel model, BoundFields fields) {
        return model.comparisons().stream()
                .filter(comparison -> comparison.population().isPresent())
                .map(comparison -> String.format(
                        Locale.ROOT,
                        "Frequencies of %s are those of %s, which knows the values of %.1f %% of the records; the other"
                                + " values have those of the lists.",
                        comparison.field(),
                        comparison.population().get().name(),
                        100
                                * PopulationShares.of(model, comparison, fields)
                                        .orElseThrow()
                                        .known(fields.attribute(comparison.field()))))
                .toList();
    }
}
