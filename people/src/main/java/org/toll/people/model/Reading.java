package org.toll.people.model;

import java.util.Arrays;
import java.util.Locale;
import org.toll.base.InvalidInput;

/** How a field is read from its columns. */
public enum Reading {
    /** One column is the field. */
    COLUMN(1, 1),
    /** The field is a part of the full name in the column. */
    FULL_NAME(1, 1),
    /** A part of a name; where it is missing, the same part of the full name. Columns: part, full name. */
    PART_OR_FULL_NAME(2, 2),
    /** Year, month, day in columns of their own; day, or month and day, may be left out. */
    YEAR_MONTH_DAY(1, 3),
    /** A date; where it is missing, an age and the date at which it held. Columns: date, age, date of the age. */
    DATE_OR_AGE(3, 3),
    /** A date; where it is missing, year, month and day in columns of their own. Columns: date, year, month, day. */
    DATE_OR_YEAR(2, 4),
    /** An age and the date at which it held. */
    AGE(2, 2),
    /** A date of death; where it is missing, the date of the report that it came before. */
    DATE_OR_REPORT(2, 2);

    private final int fewest;
    private final int most;

    Reading(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** As it stands in model files, for instance {@code year month day}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * @param label as {@link #label} writes it
     * @throws InvalidInput if there is no such reading
     */
    public static Reading ofLabel(String label) {
        return Arrays.stream(values())
                .filter(reading -> reading.label().equals(label))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "A field is read in one of the known ways",
                        label,
                        "Known are: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values())
                                                .map(Reading::label)
                                                .toList())
                                + "."));
    }

    boolean takes(int columns) {
        return columns >= fewest && columns <= most;
    }
}
