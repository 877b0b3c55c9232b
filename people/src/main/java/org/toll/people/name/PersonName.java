package org.toll.people.name;

/**
 * The parts of a name as they were written, each without the signs around it; an absent part is empty.
 *
 * @param surname family name; the parts of a double surname are joined by a hyphen
 * @param given own name, or its initial
 * @param patronymic name after the father, or its initial; in an Arabic chain the names between the own and the last one, in
 *     order: father, grandfather
 * @param callSign name used on the radio
 */
public record PersonName(String surname, String given, String patronymic, String callSign) {
    /** Nothing is known. */
    public static final PersonName NONE = new PersonName("", "", "", "");

    /** A name without a call sign. */
    public static PersonName of(String surname, String given, String patronymic) {
        return new PersonName(surname, given, patronymic, "");
    }

    /** Each part in the form of {@link Letters#fold}. */
    public PersonName folded() {
        return new PersonName(
                Letters.fold(surname), Letters.fold(given), Letters.fold(patronymic), Letters.fold(callSign));
    }

    /** Whether the own name is an initial only. */
    public boolean isGivenInitial() {
        return isInitial(given);
    }

    /** Whether the patronymic is an initial only. */
    public boolean isPatronymicInitial() {
        return isInitial(patronymic);
    }

    /** Whether a part is one letter, or the two or three by which a spelling writes one (Ю., Yu.; Щ., Shch.). */
    static boolean isInitial(String part) {
        String bare = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        boolean isShortened = bare.length() < part.length();
        return bare.length() == 1 || (isShortened && !bare.isEmpty() && bare.length() <= 4);
    }
}
