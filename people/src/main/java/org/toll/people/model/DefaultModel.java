package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;

/** The model of a table for which nobody made one: each recognised field is compared, names and kin are corrected for. */
final class DefaultModel {
    private DefaultModel() {}

    /**
     * @param columns recognised
     * @param fields of them
     * @param rules chosen for their content
     * @param ties of places, and of relatives with theirs
     * @param seed of everything drawn
     * @throws InvalidInput if there is nothing to compare
     */
    static LinkageModel of(
            List<RecognisedColumn> columns, List<Field> fields, List<Rule> rules, List<Correction> ties, long seed) {
        if (fields.isEmpty()) {
            throw InvalidInput.of(
                    "No column says anything that could be compared",
                    columns.stream().map(RecognisedColumn::toString).toList(),
                    "Name the fields and their columns in a model file.");
        }
        if (rules.isEmpty()) {
            throw InvalidInput.of(
                    "No field tells people apart well enough to look for pairs by it",
                    fields.stream().map(Field::name).toList(),
                    "Add columns, for instance a date of birth, or name blocking rules in a model file.");
        }
        List<Comparison> comparisons = fields.stream()
                .map(field -> Comparison.toLearn(field.name(), field.kind().hasPopulationFrequencies()))
                .toList();
        List<Correction> corrections = new ArrayList<>(corrections(fields));
        corrections.addAll(ties);
        return new LinkageModel(fields, comparisons, corrections, rules, Decision.DEFAULT.withSeed(seed));
    }

    private static List<Correction> corrections(List<Field> fields) {
        Optional<String> surname = first(fields, FieldKind.SURNAME);
        Optional<String> given = first(fields, FieldKind.GIVEN_NAME);
        Optional<String> patronymic = first(fields, FieldKind.PATRONYMIC);
        List<Correction> corrections = new ArrayList<>();
        if (surname.isPresent() && given.isPresent()) {
            corrections.add(Correction.toLearn(Correction.Event.SWAPPED_NAMES, List.of(given.get(), surname.get())));
            patronymic.ifPresent(name -> corrections.add(
                    Correction.toLearn(Correction.Event.BROTHERS, List.of(surname.get(), name, given.get()))));
        }
        return corrections;
    }

    static Optional<String> first(List<Field> fields, FieldKind kind) {
        return fields.stream()
                .filter(field -> field.kind() == kind)
                .map(Field::name)
                .findFirst();
    }
}
