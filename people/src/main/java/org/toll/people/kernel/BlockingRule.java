package org.toll.people.kernel;

import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.people.compare.Attribute;

/**
 * Two records are a candidate pair by this rule if they agree exactly on each of its keys. A record that lacks one of the keys
 * takes no part in the rule.
 *
 * @param name as it stands in the model file and in reports, for instance {@code surname + year of birth}
 * @param keys one or more; a key is any attribute: a prefix, a phonetic code, a year are attributes of their own
 */
public record BlockingRule(String name, List<Attribute> keys) {
    public BlockingRule {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw InvalidInput.of("A blocking rule has a key", name, "Without one every record meets every other.");
        }
    }
}
