package org.toll.people.name;

/** What the form of a name says of its bearer. */
public enum Sex {
    MALE,
    FEMALE,
    /** The form fits both, or says nothing. */
    EITHER
}
