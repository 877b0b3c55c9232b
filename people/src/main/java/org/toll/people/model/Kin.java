package org.toll.people.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.toll.people.compare.Attribute;

/**
 * Whether relatives live together in a table: one surname in one place more often than chance makes it, under another given name.
 * Where no patronymic tells brothers, it is the home that relatives share, and surname and home must not count as separate
 * evidence between two given names.
 */
final class Kin {
    /** Agreement on both that is less than twice what chance makes of it is left alone. */
    private static final double LEAST_LIFT = 2;

    private Kin() {}

    /** The correction by the kind of place that relatives share most; none where they share none. */
    static Optional<Correction> of(List<Field> fields, BoundFields bound) {
        Optional<String> surname = DefaultModel.first(fields, FieldKind.SURNAME);
        Optional<String> given = DefaultModel.first(fields, FieldKind.GIVEN_NAME);
        if (surname.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        return fields.stream()
                .filter(field -> field.kind().isHome())
                .map(Field::name)
                .filter(home -> lift(surname.get(), home, given.get(), bound) >= LEAST_LIFT)
                .max(Comparator.comparingDouble(home -> lift(surname.get(), home, given.get(), bound)))
                .map(home -> Correction.toLearn(Correction.Event.RELATIVES, List.of(surname.get(), home, given.get())));
    }

    private static double lift(String surname, String home, String given, BoundFields bound) {
        Attribute names = bound.attribute(surname);
        Attribute homes = bound.attribute(home);
        double apart = PlaceTies.equal(names) * PlaceTies.equal(homes);
        return apart == 0 ? 0 : Brothers.share(names, homes, bound.attribute(given)) / apart;
    }
}
