package org.toll.people.synthetic;

/** What goes wrong when a record is written, each as likely as the others. */
enum Slip {
    SURNAME_LETTER,
    GIVEN_LETTER,
    PATRONYMIC_LOST,
    PATRONYMIC_CHANGED,
    /** Day and month swapped where both can be, else the year off by one. */
    BIRTH_CHANGED,
    BIRTH_LOST,
    PLACE_LETTER,
    /** Up to four days off. */
    DEATH_OFF
}
