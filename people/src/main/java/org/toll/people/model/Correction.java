package org.toll.people.model;

import java.util.List;
import org.toll.base.InvalidInput;

/**
 * What a joint event of several fields is worth where their separate weights mislead: names that changed places disagree twice
 * and mean a match; brothers agree on surname and patronymic, two strong agreements, and are two people. When the event
 * happens, {@code log2(m / u)} stands in the place of the weights that the fields have at those levels.
 *
 * @param event which joint event
 * @param fields in the order that the event takes them
 * @param m share of pairs of one person in which it happens
 * @param u share of pairs of two people in which it happens
 */
public record Correction(Event event, List<String> fields, double m, double u) {
    /** Joint events that are known. */
    public enum Event {
        /** Given name and surname changed places. */
        SWAPPED_NAMES,
        /** One surname and patronymic, another given name. */
        BROTHERS
    }

    public Correction {
        fields = List.copyOf(fields);
        if (fields.size() != (event == Event.SWAPPED_NAMES ? 2 : 3)) {
            throw InvalidInput.of(
                    "Swapped names take given name and surname; brothers take surname, patronymic and given name",
                    fields,
                    "");
        }
        if (!(m > 0 && m <= 1 && u > 0 && u <= 1)) {
            throw InvalidInput.of("m and u of a correction lie above 0 and not above 1", m + " and " + u, "");
        }
    }

    /** log2(m / u). */
    double bits() {
        return Math.log(m / u) / Math.log(2);
    }
}
