package org.toll.people.model;

import java.util.Set;
import org.toll.people.compare.PlaceComparator;
import org.toll.people.name.GivenNames;
import org.toll.people.name.Letters;
import org.toll.people.name.Surnames;
import org.toll.people.record.Column;

/**
 * Under which keys a population knows the values of a field, in whatever script either is written: given names by what they are
 * forms of, surnames by the form of both sexes, patronymics by the father's name, the rest by sound.
 */
final class PopulationKeys {
    private final FieldKind kind;
    private final TextFolding folding;

    private PopulationKeys(FieldKind kind, TextFolding folding) {
        this.kind = kind;
        this.folding = folding;
    }

    /** @param column whose texts are the field's */
    static PopulationKeys of(FieldKind kind, Column column) {
        return new PopulationKeys(kind, TextFolding.of(kind, column));
    }

    /** Keys of a text of the population. */
    Set<String> ofText(String text) {
        return ofValue(folding.fold().apply(text));
    }

    /** Keys of a value of the field, folded as it is. */
    Set<String> ofValue(String value) {
        String sound = sound(value);
        if (sound.isEmpty()) {
            return Set.of();
        }
        GivenNames names = GivenNames.bundled();
        return switch (kind) {
            case GIVEN_NAME -> names.roots(sound);
            case SURNAME -> Set.of(Surnames.neutral(sound));
            case PATRONYMIC -> Set.of(names.fatherOf(sound).orElse(sound));
            default -> Set.of(sound);
        };
    }

    /** The region of a text of the population. */
    String regionOfText(String text) {
        return regionOfValue(folding.fold().apply(text));
    }

    /** The region of a value of the field: of a place that the gazetteer knows its region, else all of it. */
    String regionOfValue(String value) {
        String region = PlaceComparator.regionOf(value);
        return region.isEmpty() ? sound(value) : region;
    }

    private String sound(String value) {
        return folding.form() == TextFolding.Form.LETTERS ? Letters.fold(value) : value;
    }
}
