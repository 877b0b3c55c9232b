package org.toll.people.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/**
 * A linkage as data: what is compared, what agreement is worth, which pairs are looked at, how it ends. What is absent (levels,
 * prior) is learned; what is there is kept as it stands. {@link ModelTree} writes it for people to read and change.
 *
 * @param fields one or more, with different names
 * @param comparisons one or more, of different fields
 * @param corrections for fields that depend on each other
 * @param rules one or more
 * @param decision prior, threshold, cut, seed
 */
public record LinkageModel(
        List<Field> fields,
        List<Comparison> comparisons,
        List<Correction> corrections,
        List<Rule> rules,
        Decision decision) {
    public LinkageModel {
        fields = List.copyOf(fields);
        comparisons = List.copyOf(comparisons);
        corrections = List.copyOf(corrections);
        rules = List.copyOf(rules);
        if (comparisons.isEmpty() || rules.isEmpty()) {
            throw InvalidInput.of(
                    "A model has comparisons and blocking rules",
                    comparisons.size() + " and " + rules.size(),
                    "Leave out the model to have one made from the columns.");
        }
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        if (names.size() < fields.size()) {
            throw InvalidInput.of(
                    "Fields of a model have different names",
                    fields.stream().map(Field::name).toList(),
                    "");
        }
        Set<String> compared = new HashSet<>();
        for (Comparison comparison : comparisons) {
            requireField(names, comparison.field());
            if (!compared.add(comparison.field())) {
                throw InvalidInput.of(
                        "A field is compared once", comparison.field(), "Its agreement would count twice.");
            }
        }
        corrections.forEach(correction -> correction.fields().forEach(field -> requireField(compared, field)));
        rules.forEach(rule -> rule.fields().forEach(field -> requireField(names, field)));
    }

    /** Whether nothing is left to be learned. */
    public boolean isLearned() {
        return decision.prior() > 0 && comparisons.stream().allMatch(Comparison::isLearned);
    }

    /** The comparison of a field, if there is one. */
    public Optional<Comparison> findComparison(String field) {
        return comparisons.stream()
                .filter(comparison -> comparison.field().equals(field))
                .findFirst();
    }

    /** The field of a name. */
    Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void requireField(Set<String> known, String field) {
        if (!known.contains(field)) {
            throw InvalidInput.of(
                    "A comparison, correction or rule speaks of a field that the model does not have",
                    field,
                    "It has: " + String.join(", ", known.stream().sorted().toList()) + ".");
        }
    }
}
