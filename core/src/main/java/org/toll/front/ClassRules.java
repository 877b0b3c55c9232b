package org.toll.front;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How one source marks its classes: rules over the properties of a polygon, read in order, the first that matches decides. Rules
 * are data; no class name or colour is known to the code.
 *
 * @param rules first match wins; a polygon that matches none is left out and reported
 */
public record ClassRules(List<Rule> rules) {
    public ClassRules {
        rules = List.copyOf(rules);
    }

    /** Every polygon belongs to one class: for files that hold nothing else. */
    public static ClassRules everything(Control control) {
        return new ClassRules(List.of(new Rule("", Form.ANY, "", Optional.of(control))));
    }

    /** The first rule that matches, or empty. */
    public Optional<Rule> find(Map<String, String> properties) {
        return rules.stream().filter(rule -> rule.matches(properties)).findFirst();
    }

    /** How a property is compared; letter case never counts. */
    public enum Form {
        ANY,
        EQUALS,
        CONTAINS
    }

    /**
     * @param field name of the property
     * @param form how its value is compared
     * @param value with what
     * @param control the class it means; empty for ground that is none of this map's business
     */
    public record Rule(String field, Form form, String value, Optional<Control> control) {
        boolean matches(Map<String, String> properties) {
            if (form == Form.ANY) {
                return true;
            }
            String actual = lower(properties.getOrDefault(field, ""));
            return form == Form.EQUALS ? actual.equals(lower(value)) : actual.contains(lower(value));
        }

        private static String lower(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }
}
