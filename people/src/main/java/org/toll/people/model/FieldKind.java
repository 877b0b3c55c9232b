package org.toll.people.model;

import java.util.Arrays;
import java.util.Locale;
import org.toll.base.InvalidInput;

/** What a column, or several together, say of a person. */
public enum FieldKind {
    SURNAME(Use.NAME),
    GIVEN_NAME(Use.NAME),
    PATRONYMIC(Use.NAME),
    /** All parts of a name in one cell; split into the parts before anything is compared. */
    FULL_NAME(Use.PART),
    /** Name used on the radio. */
    CALL_SIGN(Use.NAME),
    BIRTH_DATE(Use.DATE),
    BIRTH_YEAR(Use.PART),
    BIRTH_MONTH(Use.PART),
    BIRTH_DAY(Use.PART),
    /** Completed years at death, or when the record was made. */
    AGE(Use.PART),
    DEATH_DATE(Use.DATE),
    /** When the obituary or the record appeared: no fact of the person, but a death comes before its report. */
    REPORT_DATE(Use.PART),
    /** A date of unknown meaning. */
    DATE(Use.DATE),
    SEX(Use.FACT),
    PLACE(Use.PLACE),
    STREET(Use.PLACE),
    HOUSE_NUMBER(Use.FACT),
    POSTCODE(Use.FACT),
    EMAIL(Use.FACT),
    PHONE(Use.FACT),
    /** A number that the state or an army gave to the person; not the number of the row. */
    IDENTIFIER(Use.FACT),
    /** One of few values: rank, citizenship. */
    CATEGORY(Use.FACT),
    TEXT(Use.FACT),
    NUMBER(Use.FACT),
    /** The row's own number: names the record and says nothing of the person. */
    RECORD_ID(Use.NONE),
    /** Who the person is according to somebody else; evidence would be a leak. */
    TRUTH(Use.NONE),
    /** Not used, because the user or the content says so. */
    UNUSED(Use.NONE);

    private final Use use;

    FieldKind(Use use) {
        this.use = use;
    }

    /** As it stands in model files, for instance {@code given name}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * @param label as {@link #label} writes it
     * @throws InvalidInput if there is no such kind
     */
    public static FieldKind ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "A field has one of the known kinds",
                        label,
                        "Known are: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values())
                                                .map(FieldKind::label)
                                                .toList())
                                + "."));
    }

    /** Whether it is compared by itself. */
    boolean isCompared() {
        return use != Use.NONE && use != Use.PART;
    }

    /** Whether common values are worth less than rare ones because the population is so, not because a file repeats itself. */
    boolean hasPopulationFrequencies() {
        return use == Use.NAME || use == Use.PLACE || this == CATEGORY || this == TEXT;
    }

    /** Whether two fields of these kinds go together in all people: postcode and town, surname and father's name. */
    boolean isTiedTo(FieldKind other) {
        boolean areBothPlaces = isPlace() && other.isPlace();
        boolean areBothOfFamily = isOfFamily() && other.isOfFamily();
        return this == other ? this == PLACE : areBothPlaces || areBothOfFamily;
    }

    boolean isPlace() {
        return this == PLACE || this == POSTCODE;
    }

    /** Whether relatives often share it. */
    boolean isHome() {
        return isPlace() || this == STREET || this == TEXT;
    }

    private boolean isOfFamily() {
        return this == SURNAME || this == PATRONYMIC;
    }

    /** Whether a record has one of it, so that two lists that have it mean the same by whatever heading. */
    boolean isOneFact() {
        return switch (this) {
            case PLACE, IDENTIFIER, CATEGORY, TEXT, NUMBER, DATE, RECORD_ID, TRUTH, UNUSED -> false;
            default -> true;
        };
    }

    /** Whether it is words whose meaning the heading leaves open: one list's place may be another's region or unit. */
    boolean isWords() {
        return this == PLACE || this == CATEGORY || this == TEXT || this == IDENTIFIER;
    }

    /**
     * The most pairs of one person that are believed to differ wholly: names and birthdays stay with a person, towns and ranks need
     * not.
     */
    double mostDifferent() {
        return switch (this) {
            case GIVEN_NAME -> 0.02;
            case SURNAME, PATRONYMIC, BIRTH_DATE -> 0.4;
            default -> 1;
        };
    }

    boolean isDate() {
        return use == Use.DATE;
    }

    private enum Use {
        NAME,
        DATE,
        PLACE,
        FACT,
        PART,
        NONE
    }
}
