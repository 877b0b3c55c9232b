package org.toll.people.name;

import java.util.List;

/**
 * Takes a name apart, whatever the order of its parts: {@code Іваненко Петро Олексійович}, {@code Petr Ivanov},
 * {@code IVANOV P. A.}, {@code Иванов Пётр (позывной «Сокол»)}, {@code Ахмад ибн Махмуд аль-Масри}.
 *
 * <p><b>Decides</b> by, in this order: a comma after the surname; particles of Arabic and Turkic names; a patronymic, which
 * follows the given name; initials; given names that the lexicon knows; endings of surnames; capitals ({@code IVANOV Petr}).
 * Where none of these tells, the first word is the surname in Cyrillic and the given name in Latin.
 *
 * <p><b>Assumes</b> one person in the text. Two given names without a surname ending ({@code Roman Bogdan}) may come out
 * reversed: compare such names in both orders.
 *
 * <p>Immutable.
 */
public final class NameParser {
    private final GivenNames givenNames;

    private NameParser(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** A parser that knows given names by a lexicon. */
    public static NameParser of(GivenNames givenNames) {
        return new NameParser(givenNames);
    }

    /**
     * @param text a full name as a list gives it; any text is accepted
     * @return its parts as they were written; {@link PersonName#NONE} for a text without letters
     */
    public PersonName parse(String text) {
        CallSign.Found found = CallSign.find(text);
        List<NameToken> tokens = NameToken.split(found.rest(), givenNames);
        PersonName name = NameOrder.of(tokens, NameToken.wordsBeforeComma(found.rest()));
        return new PersonName(name.surname(), name.given(), name.patronymic(), found.callSign());
    }
}
