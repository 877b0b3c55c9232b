package org.toll.people.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.JoinedAttribute;
import org.toll.people.date.DateSpan;
import org.toll.people.date.PartialDate;
import org.toll.people.name.Letters;
import org.toll.people.name.Phonetics;

/** Makes the attributes that blocking rules ask to be equal. */
final class KeyReader {
    private static final int BEGINNING_LETTERS = 4;

    private KeyReader() {}

    /** @param fields the attributes of the key's fields, in order */
    static Attribute read(Key key, List<Attribute> fields) {
        if (fields.size() == 2) {
            return recoded(key, JoinedAttribute.of(key.toString(), fields), KeyReader::inOrder);
        }
        Attribute field = fields.get(0);
        return switch (key.part()) {
            case WHOLE -> field;
            case INITIAL -> recoded(key, field, text -> text.substring(0, 1));
            case BEGINNING -> recoded(key, field, KeyReader::beginning);
            case SOUND -> recoded(key, field, KeyReader::sound);
            case YEAR -> recoded(key, field, KeyReader::year);
            case DAY_OF_YEAR -> recoded(key, field, KeyReader::dayOfYear);
        };
    }

    private static Attribute recoded(Key key, Attribute attribute, UnaryOperator<String> part) {
        return attribute.recoded(key.toString(), part);
    }

    private static String inOrder(String joined) {
        String[] names = joined.split("\t");
        Arrays.sort(names);
        return String.join("\t", names);
    }

    private static String beginning(String text) {
        return text.length() < BEGINNING_LETTERS ? text : text.substring(0, BEGINNING_LETTERS);
    }

    private static String sound(String text) {
        List<String> codes = Phonetics.codes(Letters.fold(text));
        return codes.isEmpty() ? "" : codes.get(0);
    }

    private static String year(String span) {
        return DateSpan.parse(span)
                .written()
                .map(date -> Integer.toString(date.year()))
                .orElse("");
    }

    private static String dayOfYear(String span) {
        return DateSpan.parse(span)
                .written()
                .filter(PartialDate::isToTheDay)
                .map(date -> date.month() + "-" + date.day())
                .orElse("");
    }
}
