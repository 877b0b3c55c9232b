package org.toll.people.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.toll.base.InvalidInput;
import org.toll.people.model.Correction.Event;

/**
 * A model as nested maps and lists of text, numbers and truth values, which is what YAML and JSON hold: the file that a person
 * reads and changes. Writing and reading back gives an equal model.
 *
 * <pre>{@code
 * fields:
 *   - {name: surname, kind: surname, reading: column, columns: [lname]}
 * comparisons:
 *   - field: surname
 *     rarity: true
 *     population: population-surnames.csv
 *     levels:
 *       - {level: equal, m: 0.85, u: 0.003}
 * corrections:
 *   - {event: swapped names, fields: [given name, surname], m: 0.01, u: 1.0E-7}
 * rules:
 *   - [{fields: [surname]}, {fields: [birth date], part: year}]
 * decision: {prior: 0.0001, threshold: 0.5, cut bits: 0.0, seed: 1}
 * }</pre>
 *
 * <p>Levels, the m and u of corrections, the prior and every entry of the decision may be left out; they are learned, or have
 * their usual value. A population is named by the file that holds its table.
 */
public final class ModelTree {
    private ModelTree() {}

    /** The tree of a model; maps keep their order. */
    public static Map<String, Object> toTree(LinkageModel model) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fields", model.fields().stream().map(ModelTree::tree).toList());
        tree.put(
                "comparisons", model.comparisons().stream().map(ModelTree::tree).toList());
        tree.put(
                "corrections", model.corrections().stream().map(ModelTree::tree).toList());
        tree.put(
                "rules",
                model.rules().stream()
                        .map(rule -> rule.keys().stream().map(ModelTree::tree).toList())
                        .toList());
        tree.put("decision", tree(model.decision()));
        return tree;
    }

    /**
     * The model of a tree.
     *
     * @throws InvalidInput if an entry is missing, unknown, or of the wrong kind; the message says where
     */
    public static LinkageModel ofTree(Map<String, ?> tree) {
        return ofTree(tree, table -> {
            throw InvalidInput.of("No population tables are at hand", table, "Read the model from its file.");
        });
    }

    /**
     * The model of a tree that may name population tables.
     *
     * @param tables the table of a name; throws {@link InvalidInput} if there is none
     * @throws InvalidInput as above
     */
    public static LinkageModel ofTree(Map<String, ?> tree, Function<String, Population> tables) {
        TreeNode root = TreeNode.of("model", tree);
        root.requireOnly("fields", "comparisons", "corrections", "rules", "decision", "training");
        List<Rule> rules = new ArrayList<>();
        for (List<TreeNode> keys : root.lists("rules")) {
            rules.add(new Rule(keys.stream().map(ModelTree::key).toList()));
        }
        return new LinkageModel(
                root.nodes("fields").stream().map(ModelTree::field).toList(),
                root.nodes("comparisons").stream()
                        .map(node -> comparison(node, tables))
                        .toList(),
                root.nodes("corrections").stream().map(ModelTree::correction).toList(),
                rules,
                decision(root.node("decision")));
    }

    private static Map<String, Object> tree(Field field) {
        return entries(
                "name", field.name(),
                "kind", field.kind().label(),
                "reading", field.reading().label(),
                "columns", field.columns());
    }

    private static Field field(TreeNode node) {
        node.requireOnly("name", "kind", "reading", "columns");
        return node.at(() -> new Field(
                node.text("name"),
                FieldKind.ofLabel(node.text("kind")),
                Reading.ofLabel(node.text("reading", Reading.COLUMN.label())),
                node.texts("columns")));
    }

    private static Map<String, Object> tree(Comparison comparison) {
        Map<String, Object> tree = entries("field", comparison.field(), "rarity", comparison.rarity());
        comparison.population().ifPresent(table -> tree.put("population", table.name()));
        if (comparison.isLearned()) {
            tree.put(
                    "levels",
                    comparison.levels().stream()
                            .map(level -> entries("level", level.name(), "m", level.m(), "u", level.u()))
                            .toList());
        }
        return tree;
    }

    private static Comparison comparison(TreeNode node, Function<String, Population> tables) {
        node.requireOnly("field", "rarity", "population", "levels");
        String table = node.text("population", "");
        return node.at(() -> new Comparison(
                node.text("field"),
                node.nodes("levels").stream().map(ModelTree::level).toList(),
                node.truth("rarity", !table.isEmpty()),
                table.isEmpty() ? Optional.empty() : Optional.of(tables.apply(table))));
    }

    private static Level level(TreeNode node) {
        node.requireOnly("level", "m", "u");
        return node.at(() -> new Level(node.text("level"), node.number("m"), node.number("u")));
    }

    private static Map<String, Object> tree(Correction correction) {
        Map<String, Object> tree = entries("event", correction.event().label(), "fields", correction.fields());
        if (correction.isLearned()) {
            tree.put("m", correction.m());
            tree.put("u", correction.u());
        }
        return tree;
    }

    private static Correction correction(TreeNode node) {
        node.requireOnly("event", "fields", "m", "u");
        String label = node.text("event");
        for (Event event : Event.values()) {
            if (event.label().equals(label)) {
                return node.at(
                        () -> new Correction(event, node.texts("fields"), node.number("m", 0), node.number("u", 0)));
            }
        }
        throw InvalidInput.of("A correction is swapped names, brothers, relatives or same places", label, "")
                .at(node.place());
    }

    private static Map<String, Object> tree(Key key) {
        return key.part() == KeyPart.WHOLE
                ? entries("fields", key.fields())
                : entries("fields", key.fields(), "part", key.part().label());
    }

    private static Key key(TreeNode node) {
        node.requireOnly("fields", "part");
        return node.at(() -> new Key(node.texts("fields"), KeyPart.ofLabel(node.text("part", KeyPart.WHOLE.label()))));
    }

    private static Map<String, Object> tree(Decision decision) {
        return entries(
                "prior", decision.prior(),
                "threshold", decision.threshold(),
                "cut bits", decision.cutBits(),
                "seed", decision.seed());
    }

    private static Decision decision(TreeNode node) {
        node.requireOnly("prior", "threshold", "cut bits", "seed");
        Decision usual = Decision.DEFAULT;
        return node.at(() -> new Decision(
                node.number("prior", usual.prior()),
                node.number("threshold", usual.threshold()),
                node.number("cut bits", usual.cutBits()),
                node.wholeNumber("seed", usual.seed())));
    }

    /** Names and values in turn, in an order that stays. */
    private static Map<String, Object> entries(Object... namesAndValues) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entries.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return entries;
    }
}
