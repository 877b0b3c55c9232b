package org.toll.people.name;

/** The language whose spelling a Cyrillic text follows. */
public enum Language {
    RUSSIAN,
    UKRAINIAN
}
