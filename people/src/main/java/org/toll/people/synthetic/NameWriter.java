package org.toll.people.synthetic;

import org.toll.math.random.RandomStream;
import org.toll.people.name.GivenNameEntry;
import org.toll.people.name.Language;
import org.toll.people.name.Sex;

/** Spells the names of an invented person in one of the two languages. */
final class NameWriter {
    private static final double FAMILIAR = 0.02;

    private final Language language;

    NameWriter(Language language) {
        this.language = language;
    }

    /** A Russian word, as call signs are, in the language. */
    String word(String russian) {
        return inLanguage(russian, false);
    }

    String surname(Person.Identity identity) {
        StringBuilder surname = new StringBuilder();
        for (String part : identity.surname().split("-")) {
            String spelled = inLanguage(part, identity.people().equals("uk"));
            boolean isWoman = identity.given().sex() == Sex.FEMALE;
            surname.append(surname.length() == 0 ? "" : "-").append(isWoman ? feminine(spelled) : spelled);
        }
        return surname.toString();
    }

    private String inLanguage(String name, boolean isUkrainian) {
        if (isUkrainian == (language == Language.UKRAINIAN)) {
            return name;
        }
        return isUkrainian ? Respelling.russian(name) : Respelling.ukrainian(name);
    }

    private static String feminine(String masculine) {
        if (masculine.endsWith("ський") || masculine.endsWith("цький")) {
            return masculine.substring(0, masculine.length() - 2) + "а";
        }
        if (masculine.endsWith("ий") || masculine.endsWith("ый") || masculine.endsWith("ой")) {
            return masculine.substring(0, masculine.length() - 2) + "ая";
        }
        boolean isDeclined = masculine.matches(".*(ов|ев|єв|ёв|ин|ін)$");
        return isDeclined ? masculine + "а" : masculine;
    }

    /** The full form, or for a few a diminutive. */
    String given(Person.Identity identity, RandomStream stream) {
        GivenNameEntry given = identity.given();
        boolean isFamiliar = stream.uniform() < FAMILIAR && !given.others().isEmpty();
        String diminutive = isFamiliar ? given.others().get(0) : "";
        boolean isCyrillic = !diminutive.isEmpty() && diminutive.charAt(0) >= '\u0400';
        return isCyrillic ? diminutive : language == Language.RUSSIAN ? given.russian() : given.ukrainian();
    }

    String patronymic(Person.Identity identity) {
        boolean isWoman = identity.given().sex() == Sex.FEMALE;
        GivenNameEntry father = identity.father();
        if (identity.people().equals("azeri")) {
            String name = language == Language.RUSSIAN ? father.russian() : father.ukrainian();
            return name + (isWoman ? " кызы" : " оглы");
        }
        return father.patronymic(language, isWoman ? Sex.FEMALE : Sex.MALE);
    }
}
