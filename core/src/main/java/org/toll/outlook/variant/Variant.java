package org.toll.outlook.variant;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.estimate.fusion.model.Assumptions;
import org.toll.estimate.fusion.reading.DefinitionTable;

/**
 * One way in which the model could be otherwise.
 *
 * @param name what is different, as a clause
 * @param assumptions priors and parts
 * @param rules what some claims count instead; they go before the table's own
 */
public record Variant(String name, Assumptions assumptions, List<DefinitionTable.Rule> rules) {
    /** The model as it is published. */
    public static final Variant STANDARD = new Variant("as published", Assumptions.STANDARD, List.of());

    public Variant {
        if (name.isBlank()) {
            throw InvalidInput.of("A variant needs a name", name, "Say in a few words what is different.");
        }
        rules = List.copyOf(rules);
    }

    /** The table with this variant's rules in front: the first rule that fits a claim decides. */
    DefinitionTable table(DefinitionTable standard) {
        List<DefinitionTable.Rule> all = new ArrayList<>(rules);
        all.addAll(standard.rules());
        return new DefinitionTable(all, standard.auxiliaries());
    }

    Variant with(Assumptions others) {
        return new Variant(name, others, rules);
    }

    Variant with(List<DefinitionTable.Rule> more) {
        List<DefinitionTable.Rule> all = new ArrayList<>(rules);
        all.addAll(more);
        return new Variant(name, assumptions, all);
    }
}
