package org.toll.people.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        for (Comparison comparison : comparisons) {
            requireFittingPopulation(fields, comparison);
        }
        Population.requireDifferentNames(populations(comparisons));
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
        return field(fields, name);
    }

    /** The field that says where a person is from, for a table that knows of regions. */
    Field regionField(Population table) {
        return regionField(fields, table);
    }

    /** The population tables of its comparisons. */
    public Set<Population> populations() {
        return populations(comparisons);
    }

    /**
     * The same model with the frequencies of populations.
     *
     * @param tables by the name of the field
     * @throws InvalidInput if a field is not compared, or has no frequencies
     */
    LinkageModel withPopulations(Map<String, Population> tables) {
        Set<String> compared = comparisons.stream().map(Comparison::field).collect(Collectors.toSet());
        tables.keySet().forEach(field -> requireField(compared, field));
        List<Comparison> known = comparisons.stream()
                .map(comparison -> Optional.ofNullable(tables.get(comparison.field()))
                        .map(comparison::withPopulation)
                        .orElse(comparison))
                .toList();
        return new LinkageModel(fields, known, corrections, rules, decision);
    }

    private static Set<Population> populations(List<Comparison> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.population().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Field field(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void requireFittingPopulation(List<Field> fields, Comparison comparison) {
        if (comparison.population().isPresent()
                && field(fields, comparison.field()).kind().isDate()) {
            throw InvalidInput.of(
                    "Names, places and other words have population tables, dates have none",
                    comparison.field(),
                    "Leave it out.");
        }
        comparison.population().filter(Population::isByRegion).ifPresent(table -> regionField(fields, table));
    }

    private static Field regionField(List<Field> fields, Population table) {
        return fields.stream()
                .filter(field -> lower(field.name()).equals(lower(table.regionField())))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "The column of regions of " + table.name()
                                + " is headed by the field that says where a person is from",
                        table.regionField(),
                        "The fields are: "
                                + String.join(
                                        ", ", fields.stream().map(Field::name).toList()) + "."));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void requireField(Set<String> known, String field) {
        if (!known.contains(field)) {
            throw InvalidInput.of(
                    "A comparison, correction, rule or population speaks of a field that the model does not have",
                    field,
                    "It has: " + String.join(", ", known.stream().sorted().toList()) + ".");
        }
    }
}
