package org.toll.people.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.toll.base.InvalidInput;

/** A map of a model file and the place where it stands, so that a wrong entry can be named. */
final class TreeNode {
    private final String place;
    private final Map<?, ?> entries;

    private TreeNode(String place, Map<?, ?> entries) {
        this.place = place;
        this.entries = entries;
    }

    static TreeNode of(String place, Object value) {
        if (value instanceof Map<?, ?> entries) {
            return new TreeNode(place, entries);
        }
        throw InvalidInput.of("Here stand named entries", value, "Write name: value.").at(place);
    }

    String place() {
        return place;
    }

    /** Makes something of the entries; what is wrong with it is told with the place. */
    <T> T at(Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidInput wrong) {
            throw String.valueOf(wrong.getMessage()).startsWith("model") ? wrong : wrong.at(place);
        }
    }

    void requireOnly(String... names) {
        for (Object name : entries.keySet()) {
            if (!Arrays.asList(names).contains(name)) {
                throw InvalidInput.of("There is no such entry", name, "Known are: " + String.join(", ", names) + ".")
                        .at(place);
            }
        }
    }

    String text(String name) {
        return find(name)
                .map(Object::toString)
                .orElseThrow(() -> InvalidInput.of("An entry is missing", name, "Add it.").at(place));
    }

    String text(String name, String usual) {
        return find(name).map(Object::toString).orElse(usual);
    }

    List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    double number(String name) {
        Object value = find(name)
                .orElseThrow(() -> InvalidInput.of("An entry is missing", name, "Add it.").at(place));
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw InvalidInput.of("Entry " + name + " is a number", value, "Write it with a point, for instance 0.9.")
                .at(place);
    }

    double number(String name, double usual) {
        return find(name).isPresent() ? number(name) : usual;
    }

    long wholeNumber(String name, long usual) {
        double number = number(name, usual);
        if (number != Math.rint(number)) {
            throw InvalidInput.of("Entry " + name + " is a whole number", number, "").at(place);
        }
        return find(name).map(value -> ((Number) value).longValue()).orElse(usual);
    }

    boolean truth(String name, boolean usual) {
        Object value = find(name).orElse(usual);
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw InvalidInput.of("Entry " + name + " is true or false", value, "").at(place);
    }

    /** The entry as a node; an empty one where it is missing. */
    TreeNode node(String name) {
        return of(place + "." + name, find(name).orElse(Map.of()));
    }

    /** The maps of a list. */
    List<TreeNode> nodes(String name) {
        return nodes(place + "." + name, list(name));
    }

    /** The maps of each list of a list. */
    List<List<TreeNode>> lists(String name) {
        List<List<TreeNode>> lists = new ArrayList<>();
        int number = 1;
        for (Object element : list(name)) {
            String inner = place + "." + name + "[" + number++ + "]";
            if (!(element instanceof List<?> elements)) {
                throw InvalidInput.of("Here stands a list", element, "Write [ ... ].").at(inner);
            }
            lists.add(nodes(inner, elements));
        }
        return lists;
    }

    private static List<TreeNode> nodes(String place, List<?> elements) {
        List<TreeNode> nodes = new ArrayList<>();
        int number = 1;
        for (Object element : elements) {
            nodes.add(of(place + "[" + number++ + "]", element));
        }
        return nodes;
    }

    private List<?> list(String name) {
        Object value = find(name).orElse(List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw InvalidInput.of("Entry " + name + " is a list", value, "Write [ ... ].").at(place);
    }

    private Optional<Object> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }
}
