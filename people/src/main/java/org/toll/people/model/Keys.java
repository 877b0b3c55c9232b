package org.toll.people.model;

import java.util.Arrays;
import java.util.List;

/** Which keys a field offers to blocking rules. */
final class Keys {
    private Keys() {}

    static List<Key> of(Field field) {
        return switch (field.kind()) {
            case SURNAME, PATRONYMIC -> parts(field, KeyPart.WHOLE, KeyPart.BEGINNING, KeyPart.SOUND);
            case GIVEN_NAME -> parts(field, KeyPart.WHOLE, KeyPart.INITIAL, KeyPart.BEGINNING);
            case BIRTH_DATE, DEATH_DATE, DATE -> parts(field, KeyPart.WHOLE, KeyPart.YEAR, KeyPart.DAY_OF_YEAR);
            case PLACE, STREET, TEXT, EMAIL, IDENTIFIER -> parts(field, KeyPart.WHOLE, KeyPart.BEGINNING);
            case POSTCODE, PHONE, CALL_SIGN, NUMBER, HOUSE_NUMBER -> parts(field, KeyPart.WHOLE);
            default -> List.of();
        };
    }

    private static List<Key> parts(Field field, KeyPart... parts) {
        return Arrays.stream(parts).map(part -> Key.of(field.name(), part)).toList();
    }
}
