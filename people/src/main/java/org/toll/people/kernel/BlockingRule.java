package org.toll.people.kernel;

import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.people.compare.Attribute;

/**
 * Two records are a candidate pair by this rule if they agree exactly on each of its keys, and on each of its branched keys
 * have one branch in common. A record that lacks one of them takes no part in the rule.
 *
 * @param name as it stands in the model file and in reports, for instance {@code surname + year of birth}
 * @param keys a key is any attribute: a prefix, a phonetic code, a year are attributes of their own
 * @param branches keys of which a record may have several; with {@code keys} one or more
 */
public record BlockingRule(String name, List<Attribute> keys, List<KeyBranches> branches) {
    public BlockingRule {
        keys = List.copyOf(keys);
        branches = List.copyOf(branches);
        if (keys.isEmpty() && branches.isEmpty()) {
            throw InvalidInput.of("A blocking rule has a key", name, "Without one every record meets every other.");
        }
    }

    /** A rule of plain keys, one or more. */
    public BlockingRule(String name, List<Attribute> keys) {
        this(name, keys, List.of());
    }
}
