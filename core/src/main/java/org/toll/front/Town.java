package org.toll.front;

import org.toll.base.InvalidInput;

/**
 * A town, for how far the front is from it. Public geography, rounded to 0.01 degree, about a kilometre.
 *
 * @param name as printed
 * @param country its country's code, to tell towns of one name apart
 * @param centre of the town
 * @param source where the coordinates come from
 */
public record Town(String name, String country, LonLat centre, String source) {
    public Town {
        if (name.isBlank() || source.isBlank()) {
            throw InvalidInput.of("A town needs a name and a source", name + " / " + source, "Give both.");
        }
    }
}
