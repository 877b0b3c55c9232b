package org.toll.people.model;

import java.util.Map;

/**
 * What a run brings along besides the table and the model.
 *
 * @param labels pairs that a person judged
 * @param populations for each field, by its name, shares of folded values in the population; may lack any
 * @param threads 1 or more; the result is the same
 */
public record Settings(Labels labels, Map<String, Map<String, Double>> populations, int threads) {
    public Settings {
        populations = Map.copyOf(populations);
    }
}
