package org.toll.people.accuracy;

import org.toll.base.InvalidInput;

/**
 * Pairs that are drawn from together. All of them are linked, or none is.
 *
 * @param name as it stands in reports, for instance {@code linked, around the cut}
 * @param isLinked whether the clustering makes one person of them
 * @param population number of pairs
 * @param sampled number of those drawn
 */
public record Stratum(String name, boolean isLinked, long population, int sampled) {
    public Stratum {
        if (sampled < 0 || sampled > population) {
            throw InvalidInput.of(
                    "No more pairs are drawn than stratum '" + name + "' has: " + population, sampled, "");
        }
    }
}
