package org.toll.people.model;

import java.util.Arrays;
import java.util.Locale;
import org.toll.base.InvalidInput;

/** Which part of a field a blocking rule asks to be equal. */
public enum KeyPart {
    WHOLE,
    /** The first letter. */
    INITIAL,
    /** The first four letters. */
    BEGINNING,
    /** The Daitch-Mokotoff code of how it sounds; of several, the first. */
    SOUND,
    YEAR,
    /** Month and day of the year. */
    DAY_OF_YEAR;

    /** Whether values that agree on this part agree on the other, too. */
    boolean implies(KeyPart other) {
        return this == other || this == WHOLE || (this == BEGINNING && other == INITIAL);
    }

    /** As it stands in model files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * @param label as {@link #label} writes it
     * @throws InvalidInput if there is no such part
     */
    public static KeyPart ofLabel(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "A key is one of the known parts of a field",
                        label,
                        "Known are: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values())
                                                .map(KeyPart::label)
                                                .toList())
                                + "."));
    }
}
