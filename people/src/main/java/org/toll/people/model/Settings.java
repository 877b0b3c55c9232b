package org.toll.people.model;

import java.util.Map;

/**
 * What a run brings along besides the table and the model.
 *
 * @param labels pairs that a person judged
 * @param populations of fields, by their names, besides those that the model has; may lack any
 * @param threads 1 or more; the result is the same
 */
public record Settings(Labels labels, Map<String, Population> populations, int threads) {
    public Settings {
        populations = Map.copyOf(populations);
    }
}
