package org.toll.people.model;

import java.util.Set;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.compare.Comparators;
import org.toll.people.compare.DateComparator;
import org.toll.people.compare.NameComparators;
import org.toll.people.compare.PlaceComparator;
import org.toll.people.compare.SwapComparator;

/** Which comparator a kind of field takes. */
final class FieldComparators {
    // Values of more words than this on average are sentences.
    private static final double SENTENCE_WORDS = 4;

    private FieldComparators() {}

    /** @param givenNames values that are given names and no slips; needed where given names are compared */
    static Comparator of(FieldKind kind, Attribute attribute, Set<String> givenNames) {
        return switch (kind) {
            case SURNAME -> NameComparators.surname(attribute);
            case GIVEN_NAME -> NameComparators.given(attribute, givenNames);
            case PATRONYMIC -> NameComparators.patronymic(attribute);
            case BIRTH_DATE, DEATH_DATE, DATE -> DateComparator.of(attribute);
            case PLACE ->
                PlaceComparator.reads(attribute) ? PlaceComparator.of(attribute) : Comparators.text(attribute);
            case SEX, CATEGORY -> Comparators.exact();
            case POSTCODE -> Comparators.postcode(attribute);
            case EMAIL -> Comparators.email(attribute);
            case PHONE, IDENTIFIER, HOUSE_NUMBER -> Comparators.identifier(attribute);
            case NUMBER -> Comparators.number(attribute);
            case TEXT ->
                wordsPerValue(attribute) > SENTENCE_WORDS
                        ? Comparators.freeText(attribute)
                        : Comparators.text(attribute);
            default -> Comparators.text(attribute);
        };
    }

    /** Which comparator a joint event takes, on the attribute of all of its fields. */
    static Comparator of(Correction.Event event, Attribute attribute) {
        return switch (event) {
            case SWAPPED_NAMES -> SwapComparator.of(attribute);
            case BROTHERS, RELATIVES, BROTHERS_AT_HOME, SAME_PLACES -> Comparators.exact();
        };
    }

    private static double wordsPerValue(Attribute attribute) {
        return attribute.values().stream()
                .mapToInt(value -> value.split(" ").length)
                .average()
                .orElse(0);
    }
}
