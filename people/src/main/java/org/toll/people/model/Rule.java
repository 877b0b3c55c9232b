package org.toll.people.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/**
 * A blocking rule of the model: pairs that agree on all of its keys are looked at.
 *
 * @param keys one or more
 */
public record Rule(List<Key> keys) {
    public Rule {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw InvalidInput.of("A blocking rule has a key", keys, "Name a field that has to agree.");
        }
    }

    /** The fields that pairs of the rule agree on, at least in part. */
    Set<String> fields() {
        return keys.stream().flatMap(key -> key.fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Its keys with plus signs between. */
    @Override
    public String toString() {
        return keys.stream().map(Key::toString).collect(Collectors.joining(" + "));
    }
}
